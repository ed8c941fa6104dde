int sign_of_byte(unsigned char value) {
  return value & 0x80 ? -1 : 1;
}
