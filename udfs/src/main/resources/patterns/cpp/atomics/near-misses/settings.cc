Settings Load(const Store& store) {
  return store.load("settings", Order::relaxed);
}
