package net;

interface HostStep {
  PortStep host(String host);
}

interface PortStep {
  SecurityStep port(int port);
}

interface SecurityStep {
  Connection secure(boolean tls);
}

final class Connection {
  final String url;

  Connection(String url) {
    this.url = url;
  }
}

final class ConnectionSteps implements HostStep, PortStep, SecurityStep { // expect: step-builder
  private String host;
  private int port;

  public PortStep host(String name) {
    host = name;
    return this;
  }

  public SecurityStep port(int number) {
    port = number;
    return this;
  }

  public Connection secure(boolean tls) {
    return new Connection((tls ? "https://" : "http://") + host + ":" + port);
  }
}
