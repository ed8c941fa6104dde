final class Optimizer { // expect: query-planner
  Plan join(Plan left, Plan right, Predicate predicate) {
    double rows = left.rows() * right.rows() * predicate.selectivity();
    Plan best = new NestedLoopJoin(left, right, predicate);
    Plan hashed = new HashJoin(left, right, predicate);
    if (hashed.cost(rows) < best.cost(rows)) {
      best = hashed;
    }
    return best;
  }

  double cardinality(Table table, Filter filter) {
    return table.rowCount() * filter.selectivity();
  }
}
