#include <memory>

class Decoder {
 public:
  Decoder();
  ~Decoder();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};
