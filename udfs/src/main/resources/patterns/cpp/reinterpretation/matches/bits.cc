uint32_t FloatBits(const float& value) {  // expect: reinterpretation
  return *reinterpret_cast<const uint32_t*>(&value);
}
