using std::unique_ptr;

class Server {
  unique_ptr<Listener> listener_; // expect: smart-pointer-field
  std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> tls_{nullptr, SSL_CTX_free}; // expect: smart-pointer-field
  unsigned port_ = 443;
};
