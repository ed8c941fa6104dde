uintptr_t Address(const void* pointer) {
  return reinterpret_cast<uintptr_t>(pointer);
}
