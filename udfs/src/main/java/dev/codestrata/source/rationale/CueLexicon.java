package dev.codestrata.source.rationale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The cue words of decisions and their reasons, from the resource {@code rationale/cues.yml}. */
final class CueLexicon {

  private static final String RESOURCE = "/rationale/cues.yml";

  /**
   * A cue.
   *
   * @param pattern what to look for in one sentence
   * @param needs lower-case literals of which one must occur before the pattern is tried
   * @param confidence that of a lone cue
   * @param causal whether the cue may also give the cause of a fault
   */
  record Cue(Pattern pattern, List<String> needs, double confidence, boolean causal) {
    boolean mayOccurIn(String lowerCase) {
      for (String need : needs) {
        if (lowerCase.contains(need)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A quality that can be gained or paid. */
  record Quality(String name, Pattern pattern) {}

  private static final class Loaded {
    static final CueLexicon LEXICON = new CueLexicon(read());
  }

  final List<Pattern> acts;
  final Pattern actStart;
  final Pattern states;
  final Pattern mends;
  final Pattern ends;
  final List<Cue> reasons;
  final List<Cue> reasonSentences;
  final List<Cue> alternatives;
  final List<Cue> statedAlternatives;
  final List<Cue> constraints;
  final List<Cue> tradeOffs;
  final List<Quality> qualities;
  final List<String> deciding;

  private CueLexicon(Map<String, Object> data) {
    String verbs = ((String) data.get("verbs")).replaceAll("\\s+", "");
    List<?> actPatterns = (List<?>) data.get("acts");
    acts =
        actPatterns.stream().map(act -> pattern(((String) act).replace("VERBS", verbs))).toList();
    actStart = acts.get(0);
    states = pattern((String) data.get("states"));
    mends = pattern((String) data.get("mends"));
    ends = pattern((String) data.get("ends"));
    reasons = cues(data, "reasons");
    reasonSentences = cues(data, "reason_sentences");
    alternatives = cues(data, "alternatives");
    statedAlternatives = cues(data, "stated_alternatives");
    constraints = cues(data, "constraints");
    tradeOffs = cues(data, "trade_offs");
    qualities =
        maps(data, "qualities").stream()
            .map(q -> new Quality((String) q.get("name"), pattern((String) q.get("pattern"))))
            .toList();
    Set<String> needs = new LinkedHashSet<>();
    for (List<Cue> cues :
        List.of(reasons, reasonSentences, alternatives, statedAlternatives, tradeOffs)) {
      cues.forEach(cue -> needs.addAll(cue.needs()));
    }
    deciding = List.copyOf(needs);
  }

  static CueLexicon get() {
    return Loaded.LEXICON;
  }

  /** The quality that {@code text} is about, or null. */
  String quality(String text) {
    for (Quality quality : qualities) {
      if (quality.pattern().matcher(text).find()) {
        return quality.name();
      }
    }
    return null;
  }

  private static List<Cue> cues(Map<String, Object> data, String key) {
    List<Cue> cues = new ArrayList<>();
    for (Map<String, Object> entry : maps(data, key)) {
      List<?> needs = (List<?>) entry.get("needs");
      cues.add(
          new Cue(
              pattern((String) entry.get("cue")),
              needs.stream().map(String.class::cast).toList(),
              ((Number) entry.get("confidence")).doubleValue(),
              Boolean.TRUE.equals(entry.get("causal"))));
    }
    return List.copyOf(cues);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> maps(Map<String, Object> data, String key) {
    return (List<Map<String, Object>>) data.get(key);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private static Map<String, Object> read() {
    try (InputStream in = CueLexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + RESOURCE.substring(1));
      }
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
