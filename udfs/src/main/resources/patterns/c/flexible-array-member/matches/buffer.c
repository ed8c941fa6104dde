#include <stddef.h>
#include <stdlib.h>

struct buffer { /* expect: flexible-array-member */
    size_t length;
    unsigned char bytes[];
};

struct buffer *buffer_create(size_t length)
{
    struct buffer *b = malloc(sizeof *b + length);
    if (b)
        b->length = length;
    return b;
}
