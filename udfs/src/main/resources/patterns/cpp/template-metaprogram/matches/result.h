template <typename T>  // expect: template-metaprogram
typename std::enable_if<std::is_integral<T>::value, T>::type Half(T value) {
  return value / 2;
}
