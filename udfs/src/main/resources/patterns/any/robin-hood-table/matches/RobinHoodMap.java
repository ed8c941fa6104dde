final class RobinHoodMap {
  void put(long key, int hash) { // expect: robin-hood-table
    int slot = hash & mask;
    int distance = 0;
    while (keys[slot] != 0) {
      if (distanceOf(slot) < distance) {
        key = swap(slot, key);
        distance = distanceOf(slot);
      }
      slot = (slot + 1) & mask;
      distance++;
    }
    keys[slot] = key;
  }
}
