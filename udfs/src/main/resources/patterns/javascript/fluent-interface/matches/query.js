class Query { // expect: fluent-interface
  where(condition) {
    this.conditions.push(condition);
    return this;
  }

  orderBy(column) {
    this.order = column;
    return this;
  }

  limit(rows) {
    this.rows = rows;
    return this;
  }
}
