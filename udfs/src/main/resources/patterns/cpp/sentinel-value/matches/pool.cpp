static constexpr std::uint32_t kNoSlot = 0xffffffffu; // expect: sentinel-value

std::uint32_t Pool::take() {
  if (free_ == kNoSlot) grow();
  const std::uint32_t slot = free_;
  free_ = slots_[slot].next;
  return slot;
}
