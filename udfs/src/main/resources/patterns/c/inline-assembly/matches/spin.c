void spin(volatile int *locked)
{
    while (*locked) {
        __asm__("pause"); // expect: inline-assembly
    }
}
