int LeadingZeros(unsigned value) {
  return value == 0 ? 32 : __builtin_clz(value);
}
