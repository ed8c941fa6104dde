long total(const std::map<std::string, long>& accounts) {
  long sum = 0;
  for (const auto& [name, cents] : accounts) { // expect: structured-binding
    if (!name.empty()) sum += cents;
  }
  return sum;
}
