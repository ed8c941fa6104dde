final class AddColumns {
  void evaluate(ColumnBatch batch) { // expect: vectorised-execution
    long[] left = batch.column(0).values();
    long[] right = batch.column(1).values();
    int[] selected = batch.selectionVector();
    for (int j = 0; j < batch.size(); j++) {
      int i = selected[j];
      result.vector[i] = left[i] + right[i];
    }
  }
}
