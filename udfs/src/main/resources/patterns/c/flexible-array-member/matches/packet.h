#include <stdint.h>

typedef struct __attribute__((packed)) { /* expect: flexible-array-member */
    uint16_t kind;
    uint16_t size;
    char payload[]; /* size bytes */
} packet;
