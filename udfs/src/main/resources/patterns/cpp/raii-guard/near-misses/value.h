class Money {
 public:
  explicit Money(long cents) : cents_(cents) {}
  Money(const Money&) = default;
  ~Money() = default;

 private:
  long cents_;
};
