int middle(const int *sorted, int size) {
  int lower = sorted[(size - 1) / 2];
  int upper = sorted[size / 2];
  return (lower + upper) / 2;
}
