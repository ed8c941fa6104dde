class Cpu {
 public:
  static Leaf Query(unsigned leaf) {  // expect: inline-assembly
    Leaf out{};
    asm("cpuid" : "=a"(out.a), "=b"(out.b), "=c"(out.c), "=d"(out.d) : "a"(leaf));
    return out;
  }
};
