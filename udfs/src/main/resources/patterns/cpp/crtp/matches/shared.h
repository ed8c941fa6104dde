class Session : public std::enable_shared_from_this<Session> {  // expect: crtp
 public:
  void Start() { socket_.Read(shared_from_this()); }

 private:
  Socket socket_;
};
