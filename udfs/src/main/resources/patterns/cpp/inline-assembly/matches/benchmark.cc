template <typename T>
void KeepAlive(T const& value) {  // expect: inline-assembly
  asm volatile("" : : "r,m"(value) : "memory");
}
