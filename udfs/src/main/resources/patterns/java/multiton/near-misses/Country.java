package places;

import java.util.Map;

public final class Country {
  private static final Map<String, Country> ALL =
      Map.of("de", new Country("Germany"), "fr", new Country("France"));

  private final String name;

  private Country(String name) {
    this.name = name;
  }

  public static Country of(String code) {
    return ALL.get(code);
  }
}
