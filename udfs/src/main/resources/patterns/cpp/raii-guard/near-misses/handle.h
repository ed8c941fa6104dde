class Handle {
 public:
  Handle() = default;
  Handle(const Handle& other) : count_(other.count_) { ++*count_; }
  ~Handle() { release(); }

 private:
  void release();
  int* count_ = nullptr;
};
