#include <stdint.h>

void pin_set(volatile uint32_t *port, unsigned pin) {
  *port |= 1u << pin;
}
