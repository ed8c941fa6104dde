struct assembler;

int asm_emit(struct assembler *a, const char *instruction);

int emit_nop(struct assembler *a)
{
    return asm_emit(a, "nop");
}
