void print(const std::map<int, std::string>& names) {
  for (const auto& entry : names) {
    std::cout << entry.first << ' ' << entry.second << '\n';
  }
}
