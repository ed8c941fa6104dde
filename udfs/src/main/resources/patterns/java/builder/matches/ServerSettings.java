package net;

public final class ServerSettings {
  private final int port;
  private final int threads;

  private ServerSettings(Builder builder) {
    this.port = builder.port;
    this.threads = builder.threads;
  }

  public static class Builder { // expect: builder
    private int port = 8080;
    private int threads = 4;

    public Builder port(int port) {
      this.port = port;
      return this;
    }

    public Builder threads(int threads) {
      this.threads = threads;
      return this;
    }

    public ServerSettings build() {
      return new ServerSettings(this);
    }
  }
}
