#include <assert.h>

#define CHECK_ALL(p) assert(p); check_size(p); check_links(p)
#define INIT_ALL() init(1) init(2) init(3)

struct list;
void check_size(struct list *list);
void check_links(struct list *list);

void check(struct list *list)
{
    CHECK_ALL(list);
}
