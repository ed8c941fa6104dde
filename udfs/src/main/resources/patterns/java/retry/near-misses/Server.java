package net;

import java.io.IOException;
import java.net.ServerSocket;

final class Server {
  void run(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        socket.accept().close();
      } catch (IOException e) {
        System.err.println(e.getMessage());
      }
    }
  }
}
