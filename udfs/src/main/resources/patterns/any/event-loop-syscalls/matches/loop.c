#include <sys/epoll.h>

void serve(int epoll, struct connection *all) { // expect: event-loop-syscalls
  struct epoll_event events[64];
  for (;;) {
    int ready = epoll_wait(epoll, events, 64, -1);
    for (int i = 0; i < ready; i++) {
      struct connection *c = events[i].data.ptr;
      c->handle(c, events[i].events);
    }
  }
}
