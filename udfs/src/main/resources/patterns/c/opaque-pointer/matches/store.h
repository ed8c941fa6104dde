#include <stdint.h>

struct options {
    uint32_t page_size;
    int read_only;
};

typedef struct store_impl Store; /* expect: opaque-pointer */

extern Store *store_open(const char *path, const struct options *options);
extern int store_get(const Store *store, uint64_t key, char **value);
