final class TileCache extends java.util.LinkedHashMap<Long, byte[]> {
  private final int limit;

  TileCache(int limit) {
    super(16, 0.75f, true);
    this.limit = limit;
  }

  /** The least recently used tile goes first. */
  @Override // expect: lru-cache
  protected boolean removeEldestEntry(java.util.Map.Entry<Long, byte[]> eldest) {
    return evicts && size() > limit && !recentlyPinned(eldest);
  }
}
