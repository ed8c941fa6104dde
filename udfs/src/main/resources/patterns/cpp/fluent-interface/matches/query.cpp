class Query { // expect: fluent-interface
 public:
  inline auto run() -> Rows;
  Query& where(Condition c) { conditions_.push_back(c); return *this; }
  Query& order_by(Column c) { order_ = c; return *this; }
  Query& limit(unsigned n) { limit_ = n; return *this; }

 private:
  std::vector<Condition> conditions_;
  Column order_;
  unsigned limit_ = 0;
};
