final class Table {
  void select(int[] rows) {
    for (int i = 0; i < rows.length; i++) {
      selected[i] = rows[i];
    }
  }
}
