namespace storage {

struct Transaction { // expect: raii-guard
  explicit Transaction(Database& database) : database_(database) { database_.begin(); }
  ~Transaction() { database_.rollback_unless_committed(); }
  Transaction(Transaction const&) = delete;

  Database& database_;
};

}  // namespace storage
