package dev.codestrata.git;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Turns the bytes of a commit object into text, times and trailers as {@code git log} shows them.
 */
final class CommitDecoder {

  /** The last second that every consumer of timestamps can hold. */
  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private final String commitId;
  private final ParsedCommit commit;

  CommitDecoder(String commitId, ParsedCommit commit) {
    this.commitId = commitId;
    this.commit = commit;
  }

  CommitFacts facts(Integer filesChanged, Long additions, Long deletions) {
    Identity author = identity(commit.authorStart(), commit.authorEnd());
    Identity committer = identity(commit.committerStart(), commit.committerEnd());
    String message = message();
    List<Trailer> trailers = Trailers.of(message);
    List<String> parents = new ArrayList<>(commit.parents().size());
    for (ObjectId parent : commit.parents()) {
      parents.add(parent.name());
    }
    return new CommitFacts(
        commitId,
        commit.tree().name(),
        List.copyOf(parents),
        author.name,
        author.email,
        author.at,
        author.minutes,
        committer.name,
        committer.email,
        committer.at,
        committer.minutes,
        Trailers.coAuthors(trailers),
        subject(message),
        message,
        trailers,
        IssueReferences.in(message),
        parents.size() > 1,
        filesChanged,
        additions,
        deletions);
  }

  /** Author time; null if the object has none that can be read. */
  Instant authoredAt() {
    return identity(commit.authorStart(), commit.authorEnd()).at;
  }

  /** Commit time in seconds; the beginning of time if the object has none that can be read. */
  long committedSeconds() {
    Instant at = identity(commit.committerStart(), commit.committerEnd()).at;
    return at == null ? 0 : at.getEpochSecond();
  }

  private String message() {
    byte[] raw = commit.raw();
    int end = commit.messageStart();
    while (end < raw.length && raw[end] != 0) {
      end++; // git, too, ends a message at a NUL
    }
    return GitText.message(raw, commit.messageStart(), end, commit.encoding());
  }

  /** The first paragraph, its lines joined by blanks. */
  static String subject(String message) {
    StringBuilder subject = new StringBuilder();
    boolean any = false;
    for (String line : message.split("\n", -1)) {
      String trimmed = stripTrailing(line);
      if (trimmed.isEmpty()) {
        if (any) {
          break;
        }
        continue;
      }
      if (any) {
        subject.append(' ');
      }
      subject.append(trimmed);
      any = true;
    }
    return subject.toString();
  }

  private static String stripTrailing(String line) {
    int end = line.length();
    while (end > 0 && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }

  /** The white space of C, without the vertical tab and form feed that git leaves out. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Name, address, time and offset of an identity line; what is broken is empty, as in git. */
  private Identity identity(int start, int end) {
    byte[] raw = commit.raw();
    int open = indexOf(raw, start, end, '<');
    if (open < 0) {
      return new Identity("", "", null, 0);
    }
    int nameEnd = open;
    while (nameEnd > start && isSpace((char) raw[nameEnd - 1])) {
      nameEnd--;
    }
    int close = indexOf(raw, open + 1, end, '>');
    if (close < 0) {
      return new Identity("", "", null, 0);
    }
    String name = GitText.message(raw, start, nameEnd, commit.encoding());
    String email = GitText.message(raw, open + 1, close, commit.encoding());
    int last = end - 1;
    while (raw[last] != '>') {
      last--;
    }
    String[] rest =
        new String(raw, last + 1, end - last - 1, java.nio.charset.StandardCharsets.ISO_8859_1)
            .strip()
            .split("\\s+", 2);
    return new Identity(name, email, time(rest[0]), rest.length < 2 ? 0 : minutes(rest[1]));
  }

  private static int indexOf(byte[] raw, int from, int end, char wanted) {
    for (int i = from; i < end; i++) {
      if (raw[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static Instant time(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 12) {
      return null;
    }
    long seconds = Long.parseLong(text.substring(0, digits));
    return seconds > LAST_SECOND ? null : Instant.ofEpochSecond(seconds);
  }

  private static int minutes(String text) {
    int sign = text.startsWith("-") ? -1 : 1;
    if (!text.startsWith("-") && !text.startsWith("+")) {
      return 0;
    }
    int digits = 1;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == 1 || digits > 8) {
      return 0;
    }
    int hoursAndMinutes = Integer.parseInt(text.substring(1, digits));
    return sign * (hoursAndMinutes / 100 * 60 + hoursAndMinutes % 100);
  }

  private record Identity(String name, String email, Instant at, int minutes) {}
}
