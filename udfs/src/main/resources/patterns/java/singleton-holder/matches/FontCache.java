package render;

import java.util.HashMap;
import java.util.Map;

public class FontCache { // expect: singleton-holder
  private final Map<String, byte[]> fonts;

  private FontCache(int expected) {
    fonts = new HashMap<>(expected);
  }

  public static FontCache shared() {
    return FontCache.Lazy.CACHE;
  }

  public byte[] load(String name) {
    return fonts.computeIfAbsent(name, key -> new byte[0]);
  }

  private static class Lazy {
    private static final FontCache CACHE = new FontCache(64);
  }
}
