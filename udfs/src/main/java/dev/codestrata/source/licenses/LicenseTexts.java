package dev.codestrata.source.licenses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * All SPDX licence texts, indexed by their word n-grams, and the search for them in another text.
 *
 * <p>Candidates come from an inverted index of 5-grams: a licence of which enough grams occur
 * within a stretch of its own length. The stretch is then compared with the licence by the Dice
 * coefficient of their words, which is the confidence. Where several licences claim one stretch,
 * the one wins that explains most words and leaves fewest unexplained (so that BSD-3-Clause beats
 * the BSD-2-Clause it contains, also when its holder's name differs).
 */
final class LicenseTexts {

  private static final int GRAM = 5;
  private static final double LEAST_CONTAINMENT = 0.4;
  private static final double LEAST_DICE = 0.85;
  private static final double LEAST_DICE_OF_SHORT_TEXTS = 0.92;
  private static final int SHORT_TEXT_WORDS = 60;
  private static final int FEWEST_WORDS = 12;
  private static final int LONGEST_GAP = 60;

  private static final String LIKE = "like ";

  /**
   * Licences that others were made of by changing names. Where one of them fits nearly as well as
   * its child, the text has a third party's names and is the parent's.
   */
  private static final Set<String> PARENTS =
      Set.of("Apache-1.1", "BSD-2-Clause", "BSD-3-Clause", "BSD-4-Clause", "MIT", "ISC", "HPND");

  /** In words: less than what tells a child that stands there unchanged. */
  private static final double PREFERENCE = 4;

  /** Weight of a word that only one side has against one that both have. */
  private static final double UNEXPLAINED = 1.5;

  /** A stretch of words that is, with some confidence, a licence. */
  record Found(String spdx, double dice, double weight, int from, int to) {}

  private static final class Loaded {
    static final LicenseTexts TEXTS = new LicenseTexts();
  }

  private final List<String> ids = new ArrayList<>();
  private final List<int[]> sortedWords = new ArrayList<>();
  private final int[] gramCounts;

  private int[] keys = new int[1 << 20];
  private int[] heads = new int[1 << 20];
  private int[] next = new int[1 << 19];
  private short[] owners = new short[1 << 19];
  private char[] places = new char[1 << 19];
  private int postings = 1;
  private int distinct;

  private LicenseTexts() {
    List<Integer> counts = new ArrayList<>();
    for (LicenseCatalogue.Entry entry : LicenseCatalogue.get().entries()) {
      if (entry.text().equals("-")) {
        continue;
      }
      for (String text : texts(entry)) {
        NormalizedText words = NormalizedText.of(text);
        if (words.count() < FEWEST_WORDS) {
          continue;
        }
        short owner = (short) ids.size();
        ids.add(entry.id());
        sortedWords.add(words.sortedHashes(0, words.count()));
        int grams = 0;
        for (int i = 0; i + GRAM <= words.count(); i++) {
          if (add(gram(words, i), owner, i)) {
            grams++;
          }
        }
        counts.add(grams);
      }
    }
    gramCounts = counts.stream().mapToInt(Integer::intValue).toArray();
    next = Arrays.copyOf(next, postings);
    owners = Arrays.copyOf(owners, postings);
    places = Arrays.copyOf(places, postings);
  }

  static LicenseTexts get() {
    return Loaded.TEXTS;
  }

  int size() {
    return ids.size();
  }

  /** Every stretch of {@code words} that is close to a licence; they may overlap. */
  List<Found> find(NormalizedText words) {
    int grams = words.count() - GRAM + 1;
    if (grams <= 0) {
      return List.of();
    }
    int[] firstPosting = new int[grams];
    int[] hits = new int[ids.size()];
    for (int i = 0; i < grams; i++) {
      int posting = head(gram(words, i));
      firstPosting[i] = posting;
      for (int p = posting; p != 0; p = next[p]) {
        hits[owners[p]]++;
      }
    }
    List<Found> found = new ArrayList<>();
    for (int owner = 0; owner < hits.length; owner++) {
      if (hits[owner] >= LEAST_CONTAINMENT * gramCounts[owner] && hits[owner] > 0) {
        collect(words, alignments(firstPosting, owner, hits[owner]), owner, found);
      }
    }
    return found;
  }

  /**
   * The grams that text and licence share, each as (position in the text - position in the licence,
   * position in the text), sorted: a copy of the licence shows as a run of nearly equal
   * differences.
   */
  private long[] alignments(int[] firstPosting, int owner, int count) {
    long[] alignments = new long[count];
    int n = 0;
    for (int i = 0; i < firstPosting.length; i++) {
      for (int p = firstPosting[i]; p != 0; p = next[p]) {
        if (owners[p] == owner) {
          alignments[n++] = ((long) (i - places[p]) << 32) | i;
          break;
        }
      }
    }
    Arrays.sort(alignments, 0, n);
    return Arrays.copyOf(alignments, n);
  }

  /** Takes the best aligned copy, then the best of what is left, while there is enough. */
  private void collect(NormalizedText words, long[] alignments, int owner, List<Found> found) {
    long drift = sortedWords.get(owner).length / 8 + 15;
    double fewest = Math.max(1, LEAST_CONTAINMENT * gramCounts[owner]);
    long[] rest = alignments;
    while (rest.length >= fewest) {
      int bestFrom = 0;
      int bestTo = 0;
      int to = 0;
      for (int from = 0; from < rest.length; from++) {
        while (to < rest.length && (rest[to] >> 32) - (rest[from] >> 32) <= drift) {
          to++;
        }
        if (to - from > bestTo - bestFrom) {
          bestFrom = from;
          bestTo = to;
        }
      }
      if (bestTo - bestFrom < fewest) {
        return;
      }
      int[] positions =
          Arrays.stream(rest, bestFrom, bestTo).mapToInt(a -> (int) a).sorted().toArray();
      int first = 0;
      int last = positions.length - 1;
      while (first < last && positions[first + 1] - positions[first] > LONGEST_GAP) {
        first++;
      }
      while (last > first && positions[last] - positions[last - 1] > LONGEST_GAP) {
        last--;
      }
      int start = positions[first];
      int end = positions[last] + GRAM;
      compare(words, start, end, owner, found);
      rest = Arrays.stream(rest).filter(a -> (int) a < start || (int) a >= end).toArray();
    }
  }

  private void compare(NormalizedText words, int from, int to, int owner, List<Found> found) {
    int[] licence = sortedWords.get(owner);
    int[] stretch = words.sortedHashes(from, to);
    int both = common(licence, stretch);
    double dice = 2.0 * both / (licence.length + stretch.length);
    double least = licence.length < SHORT_TEXT_WORDS ? LEAST_DICE_OF_SHORT_TEXTS : LEAST_DICE;
    if (dice < least) {
      return;
    }
    int unexplained = licence.length + stretch.length - 2 * both;
    double preference = PARENTS.contains(ids.get(owner)) ? PREFERENCE : 0;
    double weight = both - UNEXPLAINED * unexplained + preference;
    found.add(new Found(ids.get(owner), dice, weight, from, to));
  }

  private static int common(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private static int gram(NormalizedText words, int at) {
    int hash = 17;
    for (int i = 0; i < GRAM; i++) {
      hash = hash * 0x9E3779B1 + words.hash(at + i);
      hash ^= hash >>> 15;
    }
    return hash == 0 ? 1 : hash;
  }

  private int head(int gram) {
    int mask = keys.length - 1;
    for (int slot = slot(gram, mask); ; slot = (slot + 1) & mask) {
      if (keys[slot] == gram) {
        return heads[slot];
      } else if (keys[slot] == 0) {
        return 0;
      }
    }
  }

  /** Adds a posting unless the owner has one for this gram already. */
  private boolean add(int gram, short owner, int place) {
    int mask = keys.length - 1;
    int slot = slot(gram, mask);
    while (keys[slot] != 0 && keys[slot] != gram) {
      slot = (slot + 1) & mask;
    }
    int head = heads[slot];
    // Owners come one after the other, so a posting of the same owner is the latest.
    if (keys[slot] == gram && owners[head] == owner) {
      return false;
    }
    if (postings == next.length) {
      next = Arrays.copyOf(next, postings * 2);
      owners = Arrays.copyOf(owners, postings * 2);
      places = Arrays.copyOf(places, postings * 2);
    }
    if (keys[slot] == 0) {
      distinct++;
    }
    keys[slot] = gram;
    heads[slot] = postings;
    next[postings] = head;
    owners[postings] = owner;
    places[postings] = (char) place;
    postings++;
    if (distinct * 4L > keys.length * 3L) {
      grow();
    }
    return true;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new int[oldKeys.length * 2];
    heads = new int[oldKeys.length * 2];
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i], mask);
        while (keys[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }

  private static int slot(int gram, int mask) {
    return (gram * 0x9E3779B1 >>> 8) & mask;
  }

  private static List<String> texts(LicenseCatalogue.Entry entry) {
    List<String> texts = new ArrayList<>();
    for (String form : entry.text().split(";")) {
      boolean like = form.startsWith(LIKE);
      String text = text(like ? form.substring(LIKE.length()) : entry.id());
      boolean whole = like || form.equals("text");
      texts.add(whole ? text : beforeLine(text, form.substring("until ".length())));
    }
    return texts;
  }

  private static String text(String id) {
    String resource = "/licenses/" + id + ".txt";
    try (InputStream in = LicenseTexts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource.substring(1));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static String beforeLine(String text, String lineStart) {
    int end = text.indexOf("\n" + lineStart);
    if (end < 0) {
      throw new IllegalStateException("no line of the licence text starts with " + lineStart);
    }
    return text.substring(0, end);
  }
}
