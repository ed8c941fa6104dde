package ui;

import java.util.Map;

class ThemeRegistry { // expect: singleton-lazy
  private static ThemeRegistry instance = null;

  private final Map<String, Integer> colours;

  private ThemeRegistry(Map<String, Integer> colours) {
    this.colours = colours;
  }

  static ThemeRegistry getInstance() {
    if (ThemeRegistry.instance == null) {
      ThemeRegistry.instance = new ThemeRegistry(Map.of("accent", 0x3366ff));
    }
    return instance;
  }

  int colour(String name) {
    return colours.getOrDefault(name, 0);
  }
}
