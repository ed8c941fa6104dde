template <typename T>
concept Hashable = requires(const T& value) {  // expect: concept
  { std::hash<T>{}(value) } -> std::convertible_to<std::size_t>;
};
