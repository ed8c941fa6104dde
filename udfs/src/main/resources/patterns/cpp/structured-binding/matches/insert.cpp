bool Registry::add(std::string name, Handler handler) {
  auto [position, inserted] = handlers_.emplace(std::move(name), std::move(handler)); // expect: structured-binding
  if (!inserted) log("replaces " + position->first);
  return inserted;
}
