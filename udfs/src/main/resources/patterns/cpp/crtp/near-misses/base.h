class Names : public std::vector<Name> {
 public:
  bool Has(const Name& name) const;
};
