package web;

import java.util.List;

public record Page<T>(List<T> rows, int number, boolean last) { // expect: record-value
  static <T> Page<T> empty() {
    return new Page<>(List.of(), 0, true);
  }
}
