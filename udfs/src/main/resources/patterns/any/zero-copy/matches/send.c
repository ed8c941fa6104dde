#include <sys/sendfile.h>

int send_file(int socket, int file, off_t size) { // expect: zero-copy
  off_t sent = 0;
  while (sent < size) {
    if (sendfile(socket, file, &sent, size - sent) < 0) return -1;
  }
  return 0;
}
