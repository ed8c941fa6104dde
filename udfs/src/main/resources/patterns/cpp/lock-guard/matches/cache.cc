Entry* Cache::Lookup(const Key& key) {
  MutexLock guard(&mutex_); // expect: lock-guard
  auto found = table_.find(key);
  return found == table_.end() ? nullptr : found->second;
}
