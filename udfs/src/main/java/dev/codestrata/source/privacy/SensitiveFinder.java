package dev.codestrata.source.privacy;

import dev.codestrata.source.syntax.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds secrets and personal data in a text: keys by the shapes and checksums that their providers
 * give them, private keys, passwords in URLs, authorization headers, values assigned to names that
 * promise a secret, e-mail and IP addresses, user names in paths, phone numbers.
 *
 * <p>Any text is taken, in linear time. Thread-safe.
 */
public final class SensitiveFinder {

  /** What a shape or a checksum says is more than what a name promises. */
  private static final Comparator<Find> SUREST_FIRST =
      Comparator.comparing((Find f) -> NameKind.LABELS.contains(f.kind()))
          .thenComparing(Comparator.comparingDouble(Find::confidence).reversed())
          .thenComparing(Comparator.comparingInt((Find f) -> f.end() - f.start()).reversed())
          .thenComparingInt(Find::start)
          .thenComparing(Find::kind);

  private static final class Loaded {
    static final SensitiveFinder FINDER = new SensitiveFinder();
  }

  private final List<Detector> byKeyword = new ArrayList<>();
  private final int[] keywordLengths;
  private final KeywordAutomaton automaton;

  private SensitiveFinder() {
    List<Detector> detectors = new ArrayList<>(ProviderKeys.detectors());
    detectors.add(new PrivateKeys());
    detectors.add(new UrlCredentials());
    detectors.add(new AuthorizationHeaders());
    detectors.add(new Assignments(SecretModel.get()));
    detectors.add(new Emails());
    detectors.add(new Addresses());
    detectors.add(new HomePaths());
    detectors.add(new Phones());
    List<String> keywords = new ArrayList<>();
    for (Detector detector : detectors) {
      for (String keyword : detector.keywords()) {
        keywords.add(keyword);
        byKeyword.add(detector);
      }
    }
    keywordLengths = keywords.stream().mapToInt(String::length).toArray();
    automaton = new KeywordAutomaton(keywords);
  }

  /** The one finder; its rules are loaded by the first call. */
  public static SensitiveFinder get() {
    return Loaded.FINDER;
  }

  /**
   * What {@code text} holds, in order and without overlap; where two claim a place, the surer one
   * stays. Null gives an empty list.
   */
  public List<SensitiveSpan> find(String text) {
    if (text == null) {
      return List.of();
    }
    List<Find> finds = finds(text);
    if (finds.isEmpty()) {
      return List.of();
    }
    SourceText bytes = new SourceText(text);
    return finds.stream()
        .map(
            f ->
                new SensitiveSpan(
                    f.kind(),
                    bytes.byteOfChar(f.start()),
                    bytes.byteOfChar(f.end()),
                    f.confidence()))
        .toList();
  }

  /** The same as {@link #find}, in characters. */
  List<Find> finds(String text) {
    Scan scan = new Scan(text);
    int state = automaton.start();
    for (int i = 0; i < text.length(); i++) {
      state = automaton.step(state, text.charAt(i));
      for (int keyword : automaton.hits(state)) {
        byKeyword.get(keyword).look(scan, i + 1 - keywordLengths[keyword], i + 1);
      }
    }
    return withoutOverlaps(scan.finds());
  }

  private static List<Find> withoutOverlaps(List<Find> finds) {
    if (finds.size() < 2) {
      return finds;
    }
    List<Find> surest = new ArrayList<>(finds);
    surest.sort(SUREST_FIRST);
    TreeMap<Integer, Find> byStart = new TreeMap<>();
    for (Find find : surest) {
      Map.Entry<Integer, Find> before = byStart.lowerEntry(find.end());
      if (before == null || before.getValue().end() <= find.start()) {
        byStart.put(find.start(), find);
      }
    }
    return List.copyOf(byStart.values());
  }
}
