bool transfer(Account& from, Account& to, long cents) {
  std::scoped_lock both{from.mutex, to.mutex}; // expect: lock-guard
  if (from.cents < cents) return false;
  from.cents -= cents;
  to.cents += cents;
  return true;
}
