#include <liburing.h>

void Run(io_uring* ring) { // expect: event-loop-syscalls
  while (true) {
    io_uring_cqe* cqe;
    if (io_uring_wait_cqe(ring, &cqe) < 0) continue;
    auto* request = static_cast<Request*>(io_uring_cqe_get_data(cqe));
    request->Complete(cqe->res);
    io_uring_cqe_seen(ring, cqe);
  }
}
