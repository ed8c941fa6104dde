template <typename T, typename = std::enable_if_t<std::is_integral_v<T>>>
T Half(T value) {
  return value / 2;
}
