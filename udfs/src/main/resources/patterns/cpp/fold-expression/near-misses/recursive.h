template <typename First, typename... Rest>
int Count(First, Rest... rest) {
  return 1 + Count(rest...);
}
