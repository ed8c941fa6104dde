class Ring {
 public:
  bool push(int value) { // expect: guard-clause
    if (closed_) return false;
    if (size_ == capacity_) return false;
    slots_[(head_ + size_++) % capacity_] = value;
    return true;
  }

 private:
  bool closed_ = false;
  int head_ = 0, size_ = 0, capacity_ = 0;
  int* slots_ = nullptr;
};
