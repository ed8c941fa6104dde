final class Store { // expect: lsm-tree
  private MemTable memtable = new MemTable();
  private final java.util.List<java.util.List<SsTable>> levels = new java.util.ArrayList<>();

  void put(byte[] key, byte[] value) {
    memtable.put(key, value);
    if (memtable.isFull()) {
      levels.get(0).add(flush(memtable));
      compact(0);
    }
  }

  void compact(int level) {
    levels.get(level + 1).add(merge(levels.get(level)));
  }
}
