#ifdef __linux__
#include <sys/epoll.h>
#endif

int platform(void)
{
    int have = 0;
#ifdef HAVE_EPOLL
    have = 1;
#endif
    return have;
}
