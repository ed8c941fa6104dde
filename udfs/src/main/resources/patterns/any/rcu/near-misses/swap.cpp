#include <atomic>

int* replace(std::atomic<int*>& current, int* fresh) {
  return current.exchange(fresh);
}
