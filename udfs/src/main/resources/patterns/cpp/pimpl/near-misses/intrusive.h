class Table {
 public:
  bool Insert(const Key& key);

 private:
  struct Node;
  Node* head_;
  int height_;
};
