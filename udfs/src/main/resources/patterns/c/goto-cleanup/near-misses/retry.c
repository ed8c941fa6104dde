#include <errno.h>
#include <unistd.h>

ssize_t read_fully(int fd, char *buffer, size_t size)
{
    ssize_t n;
again:
    n = read(fd, buffer, size);
    if (n < 0 && errno == EINTR)
        goto again;
    if (n < 0 && errno == EAGAIN)
        goto again;
    return n;
}
