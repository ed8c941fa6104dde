template <typename It>
void Copy(It first, It last, It out) {  // expect: compile-time-branch
  if constexpr (IsContiguous<It>::value) {
    std::memmove(&*out, &*first, (last - first) * sizeof(*first));
    return;
  }
  while (first != last) *out++ = *first++;
}
