class Cache(private val lock: ReentrantLock) {
  private val entries = mutableMapOf<String, String>()

  fun put(key: String, value: String) {
    lock.withLock { // expect: use
      entries[key] = value
    }
  }
}
