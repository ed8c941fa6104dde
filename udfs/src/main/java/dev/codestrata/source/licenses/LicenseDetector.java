package dev.codestrata.source.licenses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the licences that a text states: {@code SPDX-License-Identifier} tags, licence texts of the
 * SPDX list with changed holders and small edits, and header notices.
 *
 * <p>Where statements overlap, the longest and surest one stays. A mention that neither grants nor
 * refers to a licence in known words gives no match. Thread-safe; the index of licence texts is
 * loaded by the first text that hints at a licence.
 */
public final class LicenseDetector {

  /** Longer texts are no licences, and their heads and tails are enough. */
  private static final int LONGEST_TEXT = 2_000_000;

  /** Weight (about words) from which on a claim is a text and not a line. */
  private static final int LONG_STATEMENT = 60;

  private static final int NEIGHBOUR_CHARS = 400;

  private static final Pattern ALTERNATIVELY = Pattern.compile("(?i)\\balternatively\\b");

  private static final Comparator<Claim> IN_ORDER =
      Comparator.comparingInt(Claim::start).thenComparing(Claim::spdx);

  private record Claim(String spdx, double confidence, double weight, int start, int end) {}

  private LicenseDetector() {}

  /**
   * The statements in {@code text} in order, without overlap; empty if there is none. Null gives an
   * empty list.
   */
  public static List<LicenseMatch> detect(String text) {
    if (text == null || !LicenseCues.any(text)) {
      return List.of();
    }
    String searched = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    List<LicenseCues.Window> windows = LicenseCues.windows(searched);
    NormalizedText words = NormalizedText.of(searched, windows);
    List<Claim> claims = new ArrayList<>();
    for (LicenseTexts.Found found : LicenseTexts.get().find(words)) {
      claims.add(
          new Claim(
              found.spdx(),
              found.dice(),
              found.weight(),
              words.start(found.from()),
              words.end(found.to() - 1)));
    }
    addNotices(words, searched.length(), claims);
    List<Claim> separate = withoutOverlaps(claims);
    separate.sort(IN_ORDER);
    List<Claim> kept = joined(searched, separate);
    addTags(searched, windows, kept);
    if (kept.isEmpty()) {
      LicenseUrls.find(searched, windows)
          .forEach(u -> kept.add(new Claim(u.spdx(), u.confidence(), 0, u.start(), u.end())));
    }
    kept.sort(IN_ORDER);
    return matches(searched, kept);
  }

  /**
   * One claim of neighbours that belong together: a title and its text state one licence,
   * "alternatively" makes two of them a choice.
   */
  private static List<Claim> joined(String text, List<Claim> claims) {
    List<Claim> joined = new ArrayList<>();
    for (Claim claim : claims) {
      Claim last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && claim.start() - last.end() < NEIGHBOUR_CHARS) {
        String spdx = null;
        if (last.spdx().equals(claim.spdx())) {
          spdx = claim.spdx();
        } else if (ALTERNATIVELY.matcher(text).region(last.end(), claim.start()).find()) {
          spdx = last.spdx() + " OR " + claim.spdx();
        }
        if (spdx != null) {
          joined.set(
              joined.size() - 1,
              new Claim(
                  spdx,
                  Math.max(last.confidence(), claim.confidence()),
                  last.weight() + claim.weight(),
                  last.start(),
                  claim.end()));
          continue;
        }
      }
      joined.add(claim);
    }
    return joined;
  }

  /** A tag is certain whatever stands beside it; within a licence text it is an example. */
  private static void addTags(String text, List<LicenseCues.Window> windows, List<Claim> kept) {
    List<Claim> tags = new ArrayList<>();
    for (SpdxTags.Tag tag : SpdxTags.find(text, windows)) {
      boolean example =
          kept.stream()
              .anyMatch(
                  k ->
                      k.weight() > LONG_STATEMENT
                          && k.start() < tag.start()
                          && tag.end() < k.end());
      if (!example) {
        tags.add(new Claim(tag.spdx(), tag.confidence(), 0, tag.start(), tag.end()));
      }
    }
    // A notice that is nothing but the words of a tag adds nothing to it.
    kept.removeIf(
        k ->
            k.weight() <= LONG_STATEMENT
                && tags.stream().anyMatch(t -> t.start() < k.end() && k.start() < t.end()));
    kept.addAll(tags);
  }

  /** Notices count only near begin and end: deeper in a file they are its data or its prose. */
  private static void addNotices(NormalizedText words, int length, List<Claim> claims) {
    int headEnd = 0;
    while (headEnd < words.count() && words.start(headEnd) < LicenseCues.HEAD_CHARS) {
      headEnd++;
    }
    addNotices(words, 0, headEnd, claims);
    int tailStart = words.count();
    while (tailStart > headEnd && words.start(tailStart - 1) > length - LicenseCues.TAIL_CHARS) {
      tailStart--;
    }
    addNotices(words, tailStart, words.count(), claims);
  }

  private static void addNotices(NormalizedText words, int from, int to, List<Claim> claims) {
    if (from >= to) {
      return;
    }
    int[] offsets = new int[to - from];
    String joined = words.words(from, to, offsets);
    for (LicenseNotices.Found found : LicenseNotices.get().find(joined)) {
      int first = from + wordAt(offsets, found.from());
      int last = from + wordAt(offsets, Math.max(found.from(), found.to() - 1));
      claims.add(
          new Claim(
              found.spdx(),
              found.confidence(),
              (last - first + 1) * found.confidence(),
              words.start(first),
              words.end(last)));
    }
  }

  private static int wordAt(int[] offsets, int offset) {
    int index = Arrays.binarySearch(offsets, offset);
    return index >= 0 ? index : -index - 2;
  }

  private static List<Claim> withoutOverlaps(List<Claim> claims) {
    List<Claim> byWeight = new ArrayList<>(claims);
    byWeight.sort(
        Comparator.comparingDouble(Claim::weight)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Claim::confidence).reversed())
            .thenComparing(Claim::spdx));
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : byWeight) {
      if (kept.stream().noneMatch(k -> claim.start() < k.end() && k.start() < claim.end())) {
        kept.add(claim);
      }
    }
    return kept;
  }

  private static List<LicenseMatch> matches(String text, List<Claim> claims) {
    List<LicenseMatch> matches = new ArrayList<>();
    int line = 1;
    int at = 0;
    for (Claim claim : claims) {
      while (at < claim.start()) {
        if (text.charAt(at++) == '\n') {
          line++;
        }
      }
      int endLine = line;
      for (int i = claim.start(); i < claim.end(); i++) {
        if (text.charAt(i) == '\n') {
          endLine++;
        }
      }
      double confidence = Math.round(claim.confidence() * 1000) / 1000.0;
      matches.add(new LicenseMatch(claim.spdx(), confidence, line, endLine));
    }
    return List.copyOf(matches);
  }
}
