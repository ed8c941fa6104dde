int wait_for_events(int fd, int timeout)
{
#if defined(HAVE_EPOLL) /* expect: feature-test */
    return wait_epoll(fd, timeout);
#elif defined(HAVE_KQUEUE)
    return wait_kqueue(fd, timeout);
#else
    return wait_select(fd, timeout);
#endif
}
