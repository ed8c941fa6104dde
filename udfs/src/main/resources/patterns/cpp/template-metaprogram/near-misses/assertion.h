template <typename T>
void Write(const T& value) {
  static_assert(std::is_trivially_copyable_v<T>, "written byte by byte");
  WriteBytes(&value, sizeof value);
}
