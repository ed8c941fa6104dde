using std::throw_with_nested;

Connection Pool::open() try {
  return Connection(url_);
} catch (const SocketError& error) {
  throw_with_nested(PoolError{"no connection to " + url_}); // expect: error-wrapping
}
