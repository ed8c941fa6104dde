package dev.codestrata.source.privacy;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one kind of key looks like, from {@code resources/privacy/keys.yml}.
 *
 * <p>The pattern is tried where a keyword starts and nowhere else, over a bounded stretch. Its
 * group {@code value}, or else all of it, is the secret.
 *
 * @param keywords without one of which the pattern cannot match; each starts a match
 * @param entropy bits for each character that the value has at least
 * @param inside whether a match may start within a word
 * @param confidence of a match
 * @param examples texts with one secret each; {@code {}} is left out of them, so that no scanner
 *     takes the file for a leak
 * @param nearMisses texts that look alike and hold none of this kind
 */
record PrivacyRule(
    String kind,
    List<String> keywords,
    Pattern pattern,
    Checksum checksum,
    double entropy,
    boolean inside,
    double confidence,
    List<String> examples,
    List<String> nearMisses) {

  /** Longer than any key but a token with claims. */
  private static final int LONGEST = 4_096;

  private static final String BREAK = "{}";

  static PrivacyRule of(Map<String, Object> entry) {
    String kind = (String) entry.get("kind");
    Object checksum = entry.get("checksum");
    return new PrivacyRule(
        kind,
        strings(entry.get("keywords")),
        Pattern.compile((String) entry.get("pattern")),
        checksum == null ? Checksum.NONE : Checksum.valueOf((String) checksum),
        ((Number) entry.getOrDefault("entropy", 2.5)).doubleValue(),
        Boolean.TRUE.equals(entry.get("inside")),
        ((Number) entry.get("confidence")).doubleValue(),
        strings(entry.get("examples")),
        strings(entry.get("near-misses")));
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(text -> ((String) text).replace(BREAK, "")).toList();
  }

  /** The secret whose keyword starts at {@code start}, or null. */
  Find at(String text, int start) {
    boolean joined = start > 0 && Characters.isWord(text.charAt(start - 1));
    if (joined && !inside && Characters.isWord(text.charAt(start))) {
      return null;
    }
    Matcher matcher = pattern.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return null;
    }
    int group = matcher.groupCount() > 0 ? 1 : 0;
    String value = matcher.group(group);
    if (Placeholders.isOne(value)
        || Characters.entropy(value) < entropy
        || !checksum.holds(value)) {
      return null;
    }
    return new Find(kind, matcher.start(group), matcher.end(group), confidence);
  }
}
