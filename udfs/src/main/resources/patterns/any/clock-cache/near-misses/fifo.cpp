class FifoReplacer {
 public:
  int Victim() {
    int page = frames_[oldest_].page;
    oldest_ = (oldest_ + 1) % size_;
    return page;
  }
};
