inline void Relax() {  // expect: inline-assembly
  __asm__ __volatile__("pause");
}
