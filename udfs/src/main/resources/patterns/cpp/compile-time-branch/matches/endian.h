constexpr uint32_t FromBig(uint32_t value) {  // expect: compile-time-branch
  if constexpr (std::endian::native == std::endian::little) return Swap(value);
  return value;
}
