template <typename Sink>
class ScopedTimer final { // expect: raii-guard
 public:
  explicit ScopedTimer(Sink& sink) : sink_(sink), start_(Clock::now()) {}
  ~ScopedTimer() { sink_.record(Clock::now() - start_); }

  ScopedTimer(const ScopedTimer&) = delete;
  ScopedTimer& operator=(const ScopedTimer&) = delete;

 private:
  Sink& sink_;
  Clock::time_point start_;
};
