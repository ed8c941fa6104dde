namespace net {

class Client final { // expect: pimpl
  class Impl;
  std::shared_ptr<Impl> impl_;

 public:
  Client(std::string host, int port);
  std::string get(const std::string& path) const;
};

}  // namespace net
