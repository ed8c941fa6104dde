#include <memory>

class Decoder { // expect: pimpl
 public:
  explicit Decoder(const char* path);
  ~Decoder();
  bool next(Frame& frame);

 private:
  struct State;
  std::unique_ptr<State> state_;
};
