package dev.codestrata.source.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits the weights of {@link SecretModel} to the tuning part of CredData and writes the resource
 * {@code privacy/assignments.tsv}. Full-batch gradient descent with a quadratic penalty, no
 * randomness: the same material gives the same file.
 *
 * <p>A feature counts only if it occurs in {@link #LEAST_REPOSITORIES} repositories, so that no
 * project's habits are learnt by heart.
 */
public final class SecretModelTraining {

  private static final int LEAST_REPOSITORIES = 2;
  private static final int STEPS = 600;
  private static final int FOLDS = 5;

  /**
   * Of 0.5, 1, 2 and 6 the one with the best precision at equal recall, by {@link #crossValidate}.
   */
  private static final double PENALTY = 2;

  /** Values that nobody labelled are mostly none; they weigh less, since nobody looked. */
  private static final double UNLABELLED = 0.15;

  private record Example(
      String repository, String value, Set<String> features, boolean secret, double weight) {}

  private SecretModelTraining() {}

  public static void main(String[] arguments) throws IOException {
    List<Example> examples = new ArrayList<>();
    CredData.forEach(Path.of(arguments[0]), true, file -> collect(file, examples));
    crossValidate(examples);
    Map<String, Integer> index = vocabulary(examples);
    double[] weights = fit(examples, index);
    Files.writeString(Path.of(arguments[1]), written(index, weights));
    System.out.printf(
        Locale.ROOT,
        "%d examples, %d secrets, %d features%n",
        examples.size(),
        examples.stream().filter(Example::secret).count(),
        index.size());
  }

  /** Each fifth of the repositories is judged by what the others taught. */
  private static void crossValidate(List<Example> examples) {
    List<String> repositories = examples.stream().map(Example::repository).distinct().toList();
    Map<String, Double> likelihoods = new HashMap<>();
    Set<String> secrets = new HashSet<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> taught = new ArrayList<>();
      List<Example> judged = new ArrayList<>();
      for (Example example : examples) {
        boolean held = repositories.indexOf(example.repository()) % FOLDS == fold;
        (held ? judged : taught).add(example);
      }
      Map<String, Integer> index = vocabulary(taught);
      double[] weights = fit(taught, index);
      for (Example example : judged) {
        if (example.weight() < 1 || !SecretAccuracy.isUnguessable(example.value())) {
          continue;
        }
        double sum = weights[0];
        for (String feature : example.features()) {
          sum += index.containsKey(feature) ? weights[index.get(feature)] : 0;
        }
        String key = example.repository() + " " + example.value();
        if (example.secret()) {
          secrets.add(key);
        }
        likelihoods.merge(key, 1 / (1 + Math.exp(-sum)), Math::max);
      }
    }
    List<String> likeliest = new ArrayList<>(likelihoods.keySet());
    likeliest.sort(Comparator.comparing(likelihoods::get, Comparator.reverseOrder()));
    int right = 0;
    double next = 0.7;
    for (int i = 0; i < likeliest.size(); i++) {
      right += secrets.contains(likeliest.get(i)) ? 1 : 0;
      if (right >= next * secrets.size()) {
        System.out.printf(
            Locale.ROOT,
            "recall %.2f: precision %.3f, confidence from %.2f%n",
            next,
            right / (i + 1.0),
            likelihoods.get(likeliest.get(i)));
        next += 0.05;
      }
    }
  }

  private static void collect(CredData.LabelledFile file, List<Example> examples) {
    Scan scan = new Scan(file.text());
    List<String> keywords = new Assignments(new SecretModel(Map.of())).keywords();
    KeywordAutomaton automaton = new KeywordAutomaton(keywords);
    int state = automaton.start();
    for (int i = 0; i < scan.length(); i++) {
      state = automaton.step(state, scan.at(i));
      for (int keyword : automaton.hits(state)) {
        Assignment found =
            new AssignmentReader(scan).at(i + 1 - keywords.get(keyword).length(), i + 1);
        NameKind kind = found == null ? null : NameKind.of(found.name());
        if (kind == null || SecretModel.isRuledOut(found)) {
          continue;
        }
        boolean secret = false;
        boolean labelled = false;
        for (CredData.Label label : file.labels()) {
          if (label.meets(found.start(), found.end())) {
            secret |= label.secret();
            labelled = true;
          }
        }
        Set<String> features = SecretFeatures.of(kind, found, LineContext.of(scan, found));
        examples.add(
            new Example(
                file.repository(), found.value(), features, secret, labelled ? 1 : UNLABELLED));
      }
    }
  }

  private static Map<String, Integer> vocabulary(List<Example> examples) {
    Map<String, Set<String>> repositories = new TreeMap<>();
    for (Example example : examples) {
      for (String feature : example.features()) {
        repositories.computeIfAbsent(feature, f -> new HashSet<>()).add(example.repository());
      }
    }
    Map<String, Integer> index = new TreeMap<>();
    index.put("", 0);
    repositories.forEach(
        (feature, seen) -> {
          if (seen.size() >= LEAST_REPOSITORIES) {
            index.put(feature, index.size());
          }
        });
    return index;
  }

  private static double[] fit(List<Example> examples, Map<String, Integer> index) {
    // One project with many files must not decide alone.
    Map<String, Double> byRepository = new HashMap<>();
    examples.forEach(e -> byRepository.merge(e.repository(), e.weight(), Double::sum));
    int[][] rows = new int[examples.size()][];
    double[] share = new double[examples.size()];
    for (int i = 0; i < rows.length; i++) {
      Example example = examples.get(i);
      List<Integer> row = new ArrayList<>(List.of(0));
      example.features().stream().filter(index::containsKey).forEach(f -> row.add(index.get(f)));
      rows[i] = row.stream().mapToInt(Integer::intValue).toArray();
      share[i] =
          example.weight() / Math.sqrt(Math.max(1, byRepository.get(example.repository()) / 50));
    }
    double[] weights = new double[index.size()];
    double[] squares = new double[index.size()];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[index.size()];
      for (int i = 0; i < rows.length; i++) {
        double sum = 0;
        for (int feature : rows[i]) {
          sum += weights[feature];
        }
        double error = share[i] * (1 / (1 + Math.exp(-sum)) - (examples.get(i).secret() ? 1 : 0));
        for (int feature : rows[i]) {
          gradient[feature] += error;
        }
      }
      for (int f = 0; f < weights.length; f++) {
        double slope = gradient[f] + (f == 0 ? 0 : PENALTY * weights[f]);
        squares[f] += slope * slope;
        weights[f] -= 0.5 * slope / (Math.sqrt(squares[f]) + 1e-8);
      }
    }
    return weights;
  }

  private static String written(Map<String, Integer> index, double[] weights) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Weights of SecretFeatures, fitted by SecretModelTraining to the tuning part of\n");
    text.append("# Samsung/CredData. The line without a feature is the bias.\n");
    index.forEach(
        (feature, at) -> {
          if (Math.abs(weights[at]) >= 0.02) {
            text.append(feature)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.2f", weights[at]))
                .append('\n');
          }
        });
    return text.toString();
  }
}
