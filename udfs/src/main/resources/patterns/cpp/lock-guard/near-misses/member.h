#include <mutex>

class Session {
 public:
  explicit Session(std::mutex& mutex);

 private:
  std::unique_lock<std::mutex> lock_;
  int open_ = 0;
};
