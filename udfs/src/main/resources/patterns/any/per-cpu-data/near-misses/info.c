#include <unistd.h>

long cpus(void) {
  return sysconf(_SC_NPROCESSORS_ONLN);
}
