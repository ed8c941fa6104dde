unsigned long page_number(unsigned long address, unsigned long page_size) {
  return address / page_size;
}
