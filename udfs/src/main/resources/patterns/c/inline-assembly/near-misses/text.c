static const char *mnemonics[] = {"asm", "mov", "volatile"};

int is_asm(const char *word)
{
    return word[0] == mnemonics[0][0];
}
