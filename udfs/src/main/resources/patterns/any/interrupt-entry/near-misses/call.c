#include <unistd.h>
#include <sys/syscall.h>

long thread_id(void) {
  return syscall(SYS_gettid);
}
