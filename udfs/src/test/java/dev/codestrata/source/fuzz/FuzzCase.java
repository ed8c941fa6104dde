package dev.codestrata.source.fuzz;

import dev.codestrata.source.features.LanguageFeatures;
import dev.codestrata.source.functions.SqlFunction;
import dev.codestrata.source.functions.SqlFunctions;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.patterns.RuleCatalogue;
import dev.codestrata.source.syntax.ParseRefusedException;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * One call of one function, made from a seed and a number alone, so that a failure can be had
 * again.
 */
final class FuzzCase {
  private static final List<SqlFunction> FUNCTIONS = SqlFunctions.all();
  private static final int LONGEST = 2_000;

  /** A model takes milliseconds for what others do in microseconds: it has its turn less often. */
  private static final int TURNS_OF_MODEL = 50;

  private static final String[] TOKENIZERS = {
    "cl100k_base", "o200k_base", "Java", "Python", "nothing"
  };
  private static final String[] QUERIES = {
    "(_) @node",
    "(identifier) @name",
    "((identifier) @a (#match? @a \"^[A-Z]+$\"))",
    "(ERROR) @error",
    "((_) @a . (_) @b (#eq? @a @b))",
    "(_ (_ (_) @deep))"
  };

  private final SqlFunction function;
  private final Object[] arguments;

  private FuzzCase(SqlFunction function, Object[] arguments) {
    this.function = function;
    this.arguments = arguments;
  }

  static FuzzCase of(List<Seeds.Seed> seeds, long seed, long number) {
    SplittableRandom random = new SplittableRandom(seed ^ (number * 0x9E3779B97F4A7C15L));
    SqlFunction function = FUNCTIONS.get((int) (number % FUNCTIONS.size()));
    if (function.name().equals("text_embedding") && random.nextInt(TURNS_OF_MODEL) > 0) {
      function = FUNCTIONS.get(random.nextInt(FUNCTIONS.size() - 1));
    }
    Seeds.Seed chosen = seeds.get(random.nextInt(seeds.size()));
    String text = Mutation.of(chosen.text(), seeds, random, LONGEST);
    String language =
        random.nextInt(20) == 0
            ? Languages.all().get(random.nextInt(Languages.all().size())).name()
            : chosen.language();
    return new FuzzCase(function, arguments(function, chosen, language, text, seeds, random));
  }

  private static Object[] arguments(
      SqlFunction function,
      Seeds.Seed seed,
      String language,
      String text,
      List<Seeds.Seed> seeds,
      SplittableRandom random) {
    return switch (function.name()) {
      case "code_language", "code_is_generated" -> new Object[] {path(seed, seeds, random), text};
      case "code_is_vendored" -> new Object[] {path(seed, seeds, random)};
      case "code_metrics", "code_definitions", "code_imports" -> new Object[] {language, text};
      case "code_patterns" -> new Object[] {language, seed.path(), text};
      case "code_query" -> new Object[] {language, text, query(seeds, random)};
      case "code_tokens", "code_token_count" ->
          new Object[] {text, TOKENIZERS[random.nextInt(TOKENIZERS.length)]};
      case "code_diff", "jaccard" -> new Object[] {text, Mutation.of(text, seeds, random, LONGEST)};
      case "cosine_similarity" -> new Object[] {vector(random), vector(random)};
      default -> {
        Object[] all = new Object[function.parameters().size()];
        java.util.Arrays.fill(all, text);
        yield all;
      }
    };
  }

  private static String path(Seeds.Seed seed, List<Seeds.Seed> seeds, SplittableRandom random) {
    return random.nextInt(4) == 0 ? Mutation.of(seed.path(), seeds, random, 100) : seed.path();
  }

  private static String query(List<Seeds.Seed> seeds, SplittableRandom random) {
    String query = QUERIES[random.nextInt(QUERIES.length)];
    return random.nextInt(4) == 0 ? Mutation.of(query, seeds, random, 100) : query;
  }

  private static float[] vector(SplittableRandom random) {
    float[] vector = new float[3];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Float.intBitsToFloat(random.nextInt());
    }
    return vector;
  }

  /** Calls; throws an {@link AssertionError} for what no caller may see. */
  void check(boolean twice) {
    Object result = call();
    inRange(result);
    if (function.name().equals("code_patterns")) {
      noRuleBreaks();
    }
    if (twice && !same(result, call())) {
      throw new AssertionError("Two calls differ: " + this);
    }
  }

  /** A rule that breaks is switched off for its text and so hides from the caller. */
  private void noRuleBreaks() {
    Language language = Languages.byName((String) arguments[0]).orElse(null);
    if (language == null || !SourceParsers.supports(language)) {
      return;
    }
    try (ParsedSource source = SourceParsers.parse(language, (String) arguments[2])) {
      if (!RuleCatalogue.builtin().match(source).failures().isEmpty()) {
        throw new AssertionError(
            "Broken rules " + RuleCatalogue.builtin().match(source).failures() + ": " + this);
      }
      LanguageFeatures.require(source);
    } catch (ParseRefusedException e) {
      // Over a limit: no rule sees it.
      return;
    }
  }

  private Object call() {
    try {
      return function.call(arguments.clone());
    } catch (IllegalArgumentException e) {
      boolean askers =
          String.valueOf(e.getMessage()).startsWith("code_query: ")
              || String.valueOf(e.getMessage()).startsWith("There is no tokenizer 'nothing'");
      if (!askers || e.getMessage().lines().count() > 1) {
        throw new AssertionError("Refused: " + this, e);
      }
      return null;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError("Thrown: " + this, e);
    }
  }

  private void inRange(Object result) {
    if (result instanceof List<?> list) {
      list.forEach(this::inRange);
    } else if (result instanceof Record record) {
      int bytes = bytes();
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object value = read(record, component);
        boolean place = component.getName().endsWith("Byte");
        boolean line = component.getName().endsWith("Line") && component.getType() == int.class;
        if (place && (((Number) value).longValue() < 0 || ((Number) value).longValue() > bytes)) {
          throw new AssertionError(
              component.getName() + " = " + value + " of " + bytes + ": " + this);
        }
        if (line && ((Number) value).intValue() < 1) {
          throw new AssertionError(component.getName() + " = " + value + ": " + this);
        }
        if (value instanceof Double number && number.isNaN()) {
          throw new AssertionError(component.getName() + " is no number: " + this);
        }
      }
    }
  }

  private int bytes() {
    int longest = 0;
    for (Object argument : arguments) {
      if (argument instanceof String text) {
        longest = Math.max(longest, text.getBytes(StandardCharsets.UTF_8).length);
      }
    }
    return longest;
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean same(Object a, Object b) {
    if (a != null && a.getClass().isArray() && b != null && b.getClass().isArray()) {
      boolean equal = Array.getLength(a) == Array.getLength(b);
      for (int i = 0; equal && i < Array.getLength(a); i++) {
        equal = Array.get(a, i).equals(Array.get(b, i));
      }
      return equal;
    }
    return Objects.equals(a, b);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(function.name());
    for (Object argument : arguments) {
      text.append("\n--- ").append(argument);
    }
    return text.toString();
  }
}
