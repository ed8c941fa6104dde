class Cursor {
 public:
  Cursor& operator++() { ++at_; return *this; }
  Cursor& operator--() { --at_; return *this; }
  Cursor& operator+=(int n) { at_ += n; return *this; }
  Cursor& operator=(const Cursor& other) { at_ = other.at_; return *this; }
  Cursor& reset() { at_ = 0; return *this; }

 private:
  int at_ = 0;
};
