constexpr int kError = -1;

int open_device(const char* path) {
  const int fd = ::open(path, O_RDWR);
  return fd < 0 ? kError : fd;
}
