package dev.codestrata.git;

import java.util.ArrayList;
import java.util.List;

/**
 * The trailers of a message by git's rule: the last paragraph, if it is not the first, and if all
 * its lines are trailers, or one is {@code Signed-off-by} or a cherry-pick note and at least a
 * quarter are trailers.
 */
final class Trailers {

  private static final String SIGNED_OFF = "Signed-off-by: ";
  private static final String CHERRY_PICK = "(cherry picked from commit ";

  private Trailers() {}

  static List<Trailer> of(String message) {
    if (message.indexOf(':') < 0) {
      return List.of();
    }
    List<String> lines = List.of(message.split("\n", -1));
    int end = endOfMessage(lines);
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    int start = end;
    while (start > 0 && !lines.get(start - 1).isBlank()) {
      start--;
    }
    if (isTitle(lines, start) || !isBlock(lines.subList(start, end))) {
      return List.of();
    }
    return trailers(lines.subList(start, end));
  }

  /** Comments and the list of conflicts that merges once left at the end belong to no paragraph. */
  private static int endOfMessage(List<String> lines) {
    int end = -1;
    boolean conflicts = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("#")) {
        end = end < 0 ? i : end;
      } else if (line.equals("Conflicts:")) {
        conflicts = true;
        end = end < 0 ? i : end;
      } else if (!conflicts || !line.startsWith("\t")) {
        end = -1;
        conflicts = false;
      }
    }
    return end < 0 ? lines.size() : end;
  }

  private static boolean isTitle(List<String> lines, int start) {
    for (int i = 0; i < start; i++) {
      if (!lines.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlock(List<String> lines) {
    int trailers = 0;
    int others = 0;
    int continuations = 0;
    boolean generated = false;
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        others += continuations;
        continuations = 0;
      } else if (line.startsWith(SIGNED_OFF) || line.startsWith(CHERRY_PICK)) {
        generated = true;
        trailers++;
        continuations = 0;
      } else if (isSpace(line.charAt(0))) {
        continuations++;
      } else if (separator(line) > 0) {
        trailers++;
        continuations = 0;
      } else {
        others += 1 + continuations;
        continuations = 0;
      }
    }
    others += continuations;
    return generated ? trailers * 3 >= others : trailers > 0 && others == 0;
  }

  private static List<Trailer> trailers(List<String> lines) {
    List<Trailer> trailers = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith("#")) {
        continue;
      }
      if (isSpace(line.charAt(0)) && !current.isEmpty()) {
        current.append(' ').append(line.stripLeading());
      } else {
        add(trailers, current);
        current.append(line);
      }
    }
    add(trailers, current);
    return List.copyOf(trailers);
  }

  private static void add(List<Trailer> trailers, StringBuilder current) {
    String line = current.toString();
    current.setLength(0);
    int separator = separator(line);
    if (separator > 0) {
      trailers.add(
          new Trailer(line.substring(0, separator).strip(), line.substring(separator + 1).strip()));
    }
  }

  /**
   * Place of the colon after a word of letters, digits and dashes; -1 if the line is no trailer.
   */
  private static int separator(String line) {
    boolean blank = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ':') {
        return i;
      }
      boolean word = c < 128 && (Character.isLetterOrDigit(c) || c == '-');
      if (!blank && word) {
        continue;
      }
      if (i > 0 && (c == ' ' || c == '\t')) {
        blank = true;
        continue;
      }
      return -1;
    }
    return -1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == 0x0b;
  }

  /** The people in Co-authored-by trailers, in order. */
  static List<Person> coAuthors(List<Trailer> trailers) {
    List<Person> people = new ArrayList<>();
    for (Trailer trailer : trailers) {
      if (trailer.key().equalsIgnoreCase("Co-authored-by")) {
        people.add(person(trailer.value()));
      }
    }
    return List.copyOf(people);
  }

  private static Person person(String value) {
    int open = value.indexOf('<');
    if (open < 0) {
      return new Person(value.strip(), "");
    }
    int close = value.indexOf('>', open);
    String email = value.substring(open + 1, close < 0 ? value.length() : close);
    return new Person(value.substring(0, open).strip(), email.strip());
  }
}
