template <typename Derived>
struct Shape {
  double Twice() const { return 2 * static_cast<const Derived&>(*this).Area(); }
};

struct Square : Shape<Square> {  // expect: crtp
  double Area() const { return side * side; }
  double side;
};
