unsigned checksum(const unsigned char *data, int size) {
  unsigned sum = 0;
  while (size--) sum += *data++;
  return (sum >> 8) + (sum & 0xff);
}
