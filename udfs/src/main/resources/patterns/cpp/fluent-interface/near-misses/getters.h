class Graph {
 public:
  Graph& parent() { return *parent_; }
  Graph& root() { return *root_; }
  Graph& self() { return *this; }

 private:
  Graph* parent_;
  Graph* root_;
};
