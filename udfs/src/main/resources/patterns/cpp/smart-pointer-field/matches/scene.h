#include <memory>
#include <vector>

class Scene {
 public:
  void draw() const;

 private:
  std::unique_ptr<Camera> camera_; // expect: smart-pointer-field
  std::vector<std::unique_ptr<Shape>> shapes_; // expect: smart-pointer-field
  int frame_ = 0;
};
