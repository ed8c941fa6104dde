void Import::run() {
  for (const Row& row : rows_) {
    try {
      insert(row);
    } catch (const DatabaseError&) {
      std::throw_with_nested(ImportError(row.number)); // expect: error-wrapping
    }
  }
}
