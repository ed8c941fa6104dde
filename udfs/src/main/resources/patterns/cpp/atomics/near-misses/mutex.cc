void Add(Totals& totals, long amount) {
  std::lock_guard<std::mutex> guard(totals.mutex);
  totals.sum += amount;
}
