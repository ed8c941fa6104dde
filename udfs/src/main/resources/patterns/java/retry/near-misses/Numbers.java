package text;

import java.util.List;

final class Numbers {
  int first(List<String> words) {
    for (String word : words) {
      try {
        return Integer.parseInt(word);
      } catch (NumberFormatException e) {
        System.err.println(word);
      }
    }
    return 0;
  }
}
