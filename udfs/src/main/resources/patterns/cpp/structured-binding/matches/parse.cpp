int read_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value); // expect: structured-binding
  return error == std::errc{} && *end == '\0' ? value : -1;
}
