class Sprite {
 public:
  void set_x(int x) { x_ = x; }
  void set_y(int y) { y_ = y; }
  void set_z(int z) { z_ = z; }

 private:
  int x_ = 0, y_ = 0, z_ = 0;
};
