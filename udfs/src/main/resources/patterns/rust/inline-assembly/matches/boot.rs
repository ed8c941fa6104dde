core::arch::global_asm!( // expect: inline-assembly
    ".globl _start",
    "_start: jmp main",
);
