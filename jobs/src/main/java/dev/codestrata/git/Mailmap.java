package dev.codestrata.git;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names and addresses that people want to be known by, as {@code .mailmap} says. Immutable.
 *
 * <p>Format: gitmailmap(5), read as git does: one entry a line in one of four forms; addresses and
 * names to be replaced compare without regard to case; a later entry for the same wins, and the
 * forms without an old name each replace what they name and leave the rest of an earlier entry; an
 * entry with the old name goes before those without.
 */
public final class Mailmap {

  /** Case of A to Z is the only one that git ignores. */
  private static final Comparator<String> IGNORING_CASE =
      Comparator.comparing(Mailmap::lowerCaseAscii);

  private final Map<String, Entry> byEmail = new TreeMap<>(IGNORING_CASE);

  private Mailmap() {}

  /** Reads a {@code .mailmap}; lines that are no entries say nothing. */
  public static Mailmap parse(String text) {
    Mailmap mailmap = new Mailmap();
    for (String line : text.split("\n", -1)) {
      if (!line.startsWith("#")) {
        mailmap.add(line);
      }
    }
    return mailmap;
  }

  private void add(String line) {
    Part first = Part.of(line, false);
    if (first == null) {
      return;
    }
    Part second = Part.of(first.rest, true);
    if (second == null) {
      Entry entry = byEmail.computeIfAbsent(first.email, e -> new Entry());
      entry.name = first.name == null ? entry.name : first.name;
      return;
    }
    Entry entry = byEmail.computeIfAbsent(second.email, e -> new Entry());
    if (second.name == null) {
      entry.name = first.name == null ? entry.name : first.name;
      entry.email = first.email;
    } else {
      entry.byName.put(second.name, new Proper(first.name, first.email));
    }
  }

  /** The person as the map has them; the same if it does not know them. */
  public Person map(Person person) {
    Entry entry = byEmail.get(person.email());
    if (entry == null) {
      return person;
    }
    Proper proper = entry.byName.getOrDefault(person.name(), new Proper(entry.name, entry.email));
    return new Person(
        proper.name == null ? person.name() : proper.name,
        proper.email == null ? person.email() : proper.email);
  }

  private static String lowerCaseAscii(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c + 'a' - 'A'));
      }
    }
    return lower.toString();
  }

  /** What replaces the people with one address. */
  private static final class Entry {
    private String name;
    private String email;
    private final Map<String, Proper> byName = new TreeMap<>(IGNORING_CASE);
  }

  private record Proper(String name, String email) {}

  /** A name, which may be null, an address, and what follows them in the line. */
  private record Part(String name, String email, String rest) {

    static Part of(String text, boolean mayBeEmpty) {
      int open = text.indexOf('<');
      int close = open < 0 ? -1 : text.indexOf('>', open + 1);
      if (close < 0 || (close == open + 1 && !mayBeEmpty)) {
        return null;
      }
      String name = text.substring(0, open).strip();
      return new Part(
          name.isEmpty() ? null : name, text.substring(open + 1, close), text.substring(close + 1));
    }
  }
}
