int wait_for_input(int fd) {
  struct timeval second = {1, 0};
  fd_set reading;
  FD_ZERO(&reading);
  FD_SET(fd, &reading);
  return select(fd + 1, &reading, 0, 0, &second);
}
