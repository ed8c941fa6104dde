#ifndef QUEUE_H
#define QUEUE_H

typedef struct queue queue; /* expect: opaque-pointer */

queue *queue_create(unsigned capacity);
int queue_push(queue *q, void *item);
void queue_destroy(queue *q);

#endif
