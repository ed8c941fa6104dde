template <typename T, typename = std::enable_if_t<std::is_enum_v<T>>>  // expect: template-metaprogram
constexpr auto ToNumber(T value) {
  return static_cast<std::underlying_type_t<T>>(value);
}
