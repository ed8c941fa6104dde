#include <algorithm>
#include <vector>

struct BvhNode { Box box; int left, right; };

int Build(std::vector<Triangle>& triangles, int from, int to) { // expect: bounding-volume-hierarchy
  BvhNode node;
  int axis = node.box.LongestAxis();
  int middle = (from + to) / 2;
  std::nth_element(&triangles[from], &triangles[middle], &triangles[to], ByCentroid(axis));
  node.left = Build(triangles, from, middle);
  node.right = Build(triangles, middle, to);
  return Add(node);
}

bool Hit(const BvhNode& node, const Ray& ray);
