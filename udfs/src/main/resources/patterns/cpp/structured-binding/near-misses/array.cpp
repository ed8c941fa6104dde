int first_of(const int values[], int count) {
  int copy[2] = {0, 0};
  for (int i = 0; i < count && i < 2; ++i) copy[i] = values[i];
  auto get = [copy](int at) { return copy[at]; };
  return get(0);
}
