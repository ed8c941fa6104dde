#include <cstddef>

struct Hook { Hook* prev; Hook* next; };
struct Task { int priority; Hook hook; };

Task* ownerOf(Hook* hook) {
  return reinterpret_cast<Task*>(reinterpret_cast<char*>(hook) - offsetof(Task, hook));
}

void unlink(Hook* hook) { // expect: intrusive-list
  hook->prev->next = hook->next;
  hook->next->prev = hook->prev;
}
