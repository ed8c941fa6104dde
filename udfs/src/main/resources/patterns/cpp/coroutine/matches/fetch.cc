Task<std::string> Fetch(Client& client, std::string url) {  // expect: coroutine
  auto response = co_await client.Get(url);
  co_return response.body();
}
