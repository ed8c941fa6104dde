package shop;

import java.util.Optional;

final class OptionalMap {
  static String label(Optional<String> code) {
    return code.filter(c -> !c.isBlank()).map(String::strip).orElse("none");
  }
}
