#include <vector>

class ClockReplacer {
 public:
  int Victim() { // expect: clock-cache
    while (true) {
      Frame& frame = frames_[hand_];
      hand_ = (hand_ + 1) % frames_.size();
      if (!frame.referenced) return frame.page;
      frame.referenced = false;
    }
  }

 private:
  struct Frame { int page; bool referenced; };
  std::vector<Frame> frames_;
  unsigned hand_ = 0;
};
