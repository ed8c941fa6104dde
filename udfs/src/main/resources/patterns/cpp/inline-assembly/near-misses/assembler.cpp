void Assembler::Emit(const char* mnemonic) {
  lines_.push_back(std::string("asm volatile ") + mnemonic);
}
