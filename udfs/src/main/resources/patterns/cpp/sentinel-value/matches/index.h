class Index {
 public:
  static constexpr std::size_t npos = static_cast<std::size_t>(-1); // expect: sentinel-value

  bool contains(Key key) const { return find(key) != npos; }
  std::size_t find(Key key) const;
};
