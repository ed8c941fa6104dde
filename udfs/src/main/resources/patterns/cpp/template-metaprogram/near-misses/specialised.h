template <>
struct Formatter<Money> {
  std::string operator()(const Money& money) const;
};
