final class Bloom {
  private final java.util.BitSet bits = new java.util.BitSet();
  private final int hashes = 5;
  private final int size = 1 << 16;

  boolean mightContain(String key) { // expect: bloom-filter
    int hash = key.hashCode();
    for (int i = 0; i < hashes; i++) {
      if (!bits.get(Math.floorMod(hash + i * (hash >>> 17), size))) {
        return false;
      }
    }
    return true;
  }
}
