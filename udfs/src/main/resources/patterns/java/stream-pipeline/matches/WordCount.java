package text;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class WordCount {
  static Map<String, Long> count(String page) {
    return Arrays.stream(page.split("\\W+")) // expect: stream-pipeline
        .filter(word -> !word.isEmpty())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  static int[] squares(int limit) {
    return IntStream.range(0, limit).map(i -> i * i).toArray(); // expect: stream-pipeline
  }
}
