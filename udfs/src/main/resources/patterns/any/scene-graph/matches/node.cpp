#include <vector>

class Node {
 public:
  void Update(const Matrix& parent) { // expect: scene-graph
    world_transform_ = parent * local_transform_;
    for (Node* child : children_) child->Update(world_transform_);
  }

 private:
  Matrix local_transform_, world_transform_;
  std::vector<Node*> children_;
};
