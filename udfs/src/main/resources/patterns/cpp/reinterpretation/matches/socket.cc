int Listener::Bind(const sockaddr_in& address) {  // expect: reinterpretation
  return ::bind(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof address);
}
