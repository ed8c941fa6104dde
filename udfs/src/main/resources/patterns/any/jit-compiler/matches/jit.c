#include <string.h>
#include <sys/mman.h>

typedef int (*compiled)(int);

compiled jit_compile(const unsigned char *machine_code, size_t size) { // expect: jit-compiler
  unsigned char *memory =
      mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  memcpy(memory, machine_code, size);
  mprotect(memory, size, PROT_READ | PROT_EXEC);
  return (compiled)memory;
}

void emit_return(unsigned char **at) { *(*at)++ = 0xc3; }
