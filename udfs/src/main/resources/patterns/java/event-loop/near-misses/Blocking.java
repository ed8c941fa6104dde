package net;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

final class Blocking {
  void serve(ServerSocket server) throws IOException {
    while (!server.isClosed()) {
      Socket client = server.accept();
      client.getOutputStream().write(1);
    }
  }
}
