class ServerOptions { // expect: fluent-interface
 public:
  ServerOptions& port(int port) {
    port_ = port;
    return *this;
  }
  ServerOptions& threads(int threads) {
    threads_ = threads;
    return *this;
  }
  ServerOptions& name(std::string name) {
    name_ = std::move(name);
    return *this;
  }

 private:
  int port_ = 80;
  int threads_ = 1;
  std::string name_;
};
