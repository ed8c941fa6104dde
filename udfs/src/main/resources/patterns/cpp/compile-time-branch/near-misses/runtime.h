template <typename T>
void Grow(std::vector<T>& values) {
  if (values.capacity() == values.size()) values.reserve(2 * values.size());
}
