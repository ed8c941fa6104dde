class Proxy {
  constructor(private readonly upstream: Server) {}

  forward(request: Request) {
    return this.upstream.handle(request);
  }
}
