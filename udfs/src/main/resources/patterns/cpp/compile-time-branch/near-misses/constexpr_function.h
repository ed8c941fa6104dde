constexpr int Square(int x) { return x * x; }
