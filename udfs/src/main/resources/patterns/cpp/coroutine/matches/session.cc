Task<void> Session::Run() {  // expect: coroutine
  while (auto request = co_await Read()) {
    co_await Write(Handle(*request));
  }
}
