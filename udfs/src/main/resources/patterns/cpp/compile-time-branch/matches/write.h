template <typename T>
void Write(Buffer& out, const T& value) {  // expect: compile-time-branch
  if constexpr (std::is_arithmetic_v<T>) {
    out.AppendNumber(value);
  } else {
    out.Append(ToText(value));
  }
}
