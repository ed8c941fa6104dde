package dev.codestrata.source.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of several languages a text looks most like, by the words and signs that occur in it: a
 * naive Bayes classifier over the presence of tokens, smoothed towards how common a token is in all
 * languages (Zhai and Lafferty, "A study of smoothing methods for language models", 2004). What was
 * learned is {@code language-profiles.tsv}. Thread-safe.
 */
final class Profiles {
  /** How many texts the common frequencies weigh against those of one language. */
  private static final double SMOOTHING = 3;

  /** A text that shows next to nothing is in the language that comes first. */
  private static final int MIN_KNOWN_TOKENS = 2;

  private static final Profiles LEARNED = read(GitHubLanguages.lines("/language-profiles.tsv"));

  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<String, Map<String, Integer>> occurrences = new HashMap<>();
  private int all;

  /** Learns that a text is in a language; {@code tokens} are those of {@link Tokens#of}. */
  void learn(String language, Set<String> tokens) {
    texts.merge(language, 1, Integer::sum);
    all++;
    for (String token : tokens) {
      occurrences.computeIfAbsent(token, key -> new HashMap<>()).merge(language, 1, Integer::sum);
    }
  }

  /** The language that is most likely, the first of equals. */
  static String nearest(String text, List<String> languages) {
    return LEARNED.nearest(Tokens.of(text), languages);
  }

  String nearest(Set<String> tokens, List<String> languages) {
    double[] scores = new double[languages.size()];
    int known = 0;
    for (String token : tokens) {
      Map<String, Integer> found = occurrences.get(token);
      if (found == null) {
        continue;
      }
      int total = 0;
      for (int count : found.values()) {
        total += count;
      }
      double common = (double) total / all;
      boolean told = false;
      for (int i = 0; i < scores.length; i++) {
        int own = texts.getOrDefault(languages.get(i), 0);
        int count = found.getOrDefault(languages.get(i), 0);
        told |= count > 0;
        scores[i] += Math.log((count + SMOOTHING * common) / (own + SMOOTHING) / common);
      }
      known += told ? 1 : 0;
    }
    int best = 0;
    for (int i = 1; i < scores.length && known >= MIN_KNOWN_TOKENS; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return languages.get(best);
  }

  /** As lines of the resource: languages with their number of texts, then tokens with theirs. */
  List<String> lines(int minTexts) {
    List<String> names = texts.keySet().stream().sorted().toList();
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      lines.add("language\t" + name + "\t" + texts.get(name));
    }
    occurrences.keySet().stream()
        .sorted()
        .forEach(
            token -> {
              Map<String, Integer> found = occurrences.get(token);
              if (found.values().stream().mapToInt(Integer::intValue).sum() >= minTexts) {
                StringBuilder line = new StringBuilder(token);
                for (int i = 0; i < names.size(); i++) {
                  Integer count = found.get(names.get(i));
                  if (count != null) {
                    line.append('\t').append(i).append(':').append(count);
                  }
                }
                lines.add(line.toString());
              }
            });
    return lines;
  }

  static Profiles read(List<String> lines) {
    Profiles profiles = new Profiles();
    List<String> names = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t");
      if (fields[0].equals("language") && fields.length == 3 && fields[2].indexOf(':') < 0) {
        names.add(fields[1]);
        profiles.texts.put(fields[1], Integer.parseInt(fields[2]));
        profiles.all += Integer.parseInt(fields[2]);
        continue;
      }
      Map<String, Integer> found = new HashMap<>();
      for (int i = 1; i < fields.length; i++) {
        int colon = fields[i].indexOf(':');
        found.put(
            names.get(Integer.parseInt(fields[i].substring(0, colon))),
            Integer.parseInt(fields[i].substring(colon + 1)));
      }
      profiles.occurrences.put(fields[0], found);
    }
    return profiles;
  }
}
