#include <cstddef>

struct Header { int size; int kind; };

int offsetOfKind() {
  return offsetof(Header, kind);
}
