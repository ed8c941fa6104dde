package dev.codestrata.source.privacy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Precision and recall of {@link SensitiveFinder} on CredData: {@code SecretAccuracy DIR
 * report|tune}.
 */
public final class SecretAccuracy {

  /** Labels that the issue rules out: identifiers and public data, not secrets. */
  private static final Set<String> NO_SECRETS =
      Set.of(
          "UUID",
          "Nonce",
          "Salt",
          "AWS S3 Bucket",
          "Firebase Domain",
          "Tencent WeChat API App ID",
          "Other");

  private static final Set<String> PERSONAL =
      Set.of("email", "ip_address", "user_name", "phone_number");

  /** Distinct values, since generated files repeat one value a thousand times. */
  private static final class Count {
    final Set<String> secrets = new HashSet<>();
    final Set<String> found = new HashSet<>();
    final Set<String> right = new HashSet<>();
    final Set<String> wrong = new HashSet<>();
    final Set<String> unlabelled = new HashSet<>();

    double recall() {
      return (double) found.size() / Math.max(1, secrets.size());
    }

    double precision() {
      return (double) right.size() / Math.max(1, right.size() + wrong.size());
    }
  }

  private final Path directory;
  private final boolean tuning;
  private final double least;
  private final boolean guessable;
  private final Map<String, Count> byCategory = new TreeMap<>();
  private final Map<String, Count> byKind = new TreeMap<>();
  private final Count all = new Count();
  private final List<String> missed = new ArrayList<>();
  private final List<String> mistaken = new ArrayList<>();

  private SecretAccuracy(Path directory, boolean tuning, double least, boolean guessable) {
    this.directory = directory;
    this.tuning = tuning;
    this.least = least;
    this.guessable = guessable;
  }

  public static void main(String[] arguments) {
    Path directory = Path.of(arguments[0]);
    boolean tuning = arguments.length > 1 && arguments[1].equals("tune");
    for (boolean guessable : new boolean[] {true, false}) {
      for (double least : new double[] {0.5, 0.6, 0.7, 0.8}) {
        SecretAccuracy accuracy = new SecretAccuracy(directory, tuning, least, guessable);
        accuracy.measure();
        accuracy.print(!guessable && least == 0.6);
      }
    }
  }

  private void measure() {
    CredData.forEach(directory, tuning, this::measure);
  }

  private void measure(CredData.LabelledFile file) {
    List<Find> finds =
        SensitiveFinder.get().finds(file.text()).stream()
            .filter(f -> f.confidence() >= least && !PERSONAL.contains(f.kind()))
            .filter(f -> counts(file.text().substring(f.start(), f.end())))
            .toList();
    for (CredData.Label label : file.labels()) {
      String value = value(file, label);
      boolean wanted = !NO_SECRETS.containsAll(label.categories()) && !Characters.isUuid(value);
      if (label.secret() && wanted && counts(value)) {
        String key = file.repository() + " " + value;
        boolean found = finds.stream().anyMatch(f -> label.meets(f.start(), f.end()));
        for (Count count : of(label.categories())) {
          count.secrets.add(key);
          if (found) {
            count.found.add(key);
          }
        }
        if (!found) {
          missed.add(key + " " + label.categories());
        }
      }
    }
    for (Find find : finds) {
      String key = file.repository() + " " + file.text().substring(find.start(), find.end());
      List<CredData.Label> met =
          file.labels().stream().filter(l -> l.meets(find.start(), find.end())).toList();
      boolean right = met.stream().anyMatch(CredData.Label::secret);
      Count kind = byKind.computeIfAbsent(find.kind(), k -> new Count());
      for (Count count : List.of(all, kind)) {
        (right ? count.right : met.isEmpty() ? count.unlabelled : count.wrong).add(key);
      }
      if (!right && !met.isEmpty()) {
        mistaken.add(key + " " + find.kind() + " " + find.confidence());
      }
    }
  }

  private static String value(CredData.LabelledFile file, CredData.Label label) {
    int length = file.text().length();
    return file.text().substring(Math.min(label.start(), length), Math.min(label.end(), length));
  }

  /** Whether a value takes part, labelled or found: all do, or those that nobody guesses. */
  private boolean counts(String value) {
    return guessable || isUnguessable(value);
  }

  static boolean isUnguessable(String value) {
    return value.length() >= 10 && Characters.entropy(value) >= 3 && !Placeholders.isOne(value);
  }

  private List<Count> of(List<String> categories) {
    List<Count> counts = new ArrayList<>(List.of(all));
    categories.forEach(c -> counts.add(byCategory.computeIfAbsent(c, k -> new Count())));
    return counts;
  }

  private void print(boolean details) {
    System.out.printf(
        Locale.ROOT,
        "%s, confidence from %.1f: %d secrets, recall %.3f; %d finds on labelled places, precision"
            + " %.3f; %d elsewhere%n",
        guessable ? "all values" : "values nobody guesses",
        least,
        all.secrets.size(),
        all.recall(),
        all.right.size() + all.wrong.size(),
        all.precision(),
        all.unlabelled.size());
    if (details) {
      byCategory.forEach(
          (name, c) ->
              System.out.printf(
                  Locale.ROOT, "| %s | %d | %.2f |%n", name, c.secrets.size(), c.recall()));
      byKind.forEach(
          (name, c) ->
              System.out.printf(
                  Locale.ROOT,
                  "| %s | %d | %.2f | %d |%n",
                  name,
                  c.right.size() + c.wrong.size(),
                  c.precision(),
                  c.unlabelled.size()));
    }
    if (Boolean.getBoolean("errors")) {
      missed.forEach(line -> System.out.println("missed " + line));
      mistaken.forEach(line -> System.out.println("mistaken " + line));
    }
  }
}
