package dev.codestrata.git;

import java.nio.file.Path;

/** A server on the loopback interface that serves {@code origin.git}; it stops by being closed. */
interface GitServer extends AutoCloseable {

  /** Scheme of its URLs. */
  String scheme();

  /** Where it listens. */
  int port();

  /** Rules under which it answers, whichever of these ports it is reached by. */
  RemoteSettings settings(Path scratch, int... ports);

  /** The URL of the repository by a port, its own or that of a proxy. */
  default String url(int port) {
    return scheme() + "://127.0.0.1:" + port + "/origin.git";
  }

  default String url() {
    return url(port());
  }

  @Override
  void close();
}
