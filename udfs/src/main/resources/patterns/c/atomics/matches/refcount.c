#include <stdatomic.h>
#include <stdlib.h>

struct object {
    atomic_int references;
};

void object_retain(struct object *o)
{
    atomic_fetch_add_explicit(&o->references, 1, memory_order_relaxed); /* expect: atomics */
}

void object_release(struct object *o)
{
    if (atomic_fetch_sub(&o->references, 1) == 1) /* expect: atomics */
        free(o);
}
