struct TreeNode {
  std::shared_ptr<TreeNode> left; // expect: smart-pointer-field
  std::shared_ptr<TreeNode> right; // expect: smart-pointer-field
  TreeNode* parent = nullptr;
};
