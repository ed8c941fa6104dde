std::optional<int> Countdown::Next() {
  if (left_ == 0) return std::nullopt;
  return left_--;
}
