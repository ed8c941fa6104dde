package config;

import java.util.Map;
import java.util.Optional;

final class Defaults {
  static String region(Map<String, String> settings, Optional<String> override) {
    if (override.isPresent()) {
      return override.get();
    }
    return settings.getOrDefault("region", "eu-west");
  }

  static String home(Optional<String> home) {
    return home.orElse("/");
  }
}
