package text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class GlyphFactory {
  private static final Map<Character, Glyph> GLYPHS = new ConcurrentHashMap<>();

  static Glyph glyph(char letter) { // expect: flyweight
    return GLYPHS.computeIfAbsent(letter, Glyph::new);
  }

  static int known() {
    return GLYPHS.size();
  }
}
