#include <vector>
#include "own.h"
namespace app {
/** A list. */
template <class T>
class List : public Base {
 public:
  explicit List(int size) : size_(size) {}
  ~List() {}
  int find(const T& value, int from = 0) const {
    for (auto& item : items_) {
      if (item == value && from >= 0) return from;
    }
    return -1;
  }
  List& operator=(const List& other) = default;
  operator bool() const { return size_ > 0; }
};
struct Point { int x; };
template <> struct Hash<Point> { int seed; };
enum class Color { RED };
using Points = List<Point>;
}  // namespace app
void app::List<int>::clear() { try { reset(); } catch (...) { size_ = 0; } }
static const char* const* names(int count) { return count ? all : nullptr; }
