final class FileServer {
  void send(java.nio.channels.FileChannel file, java.nio.channels.SocketChannel socket) // expect: zero-copy
      throws java.io.IOException {
    long position = 0;
    while (position < file.size()) {
      position += file.transferTo(position, file.size() - position, socket);
    }
  }
}
