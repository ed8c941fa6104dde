package dev.codestrata.learning;

import java.util.Arrays;
import java.util.List;

/** Commit messages as people write them: wrapped lines, lists, trailers, abbreviations, code. */
final class RealLookingMessages {

  private RealLookingMessages() {}

  static List<String> all() {
    return Arrays.stream(TEXT.split("\n====\n")).toList();
  }

  private static final String TEXT =
      """
      Use ThreadLocalRandom instead of Random

      We use ThreadLocalRandom because a shared Random is contended by all threads.
      ====
      Replace StringBuffer with StringBuilder in the formatter

      The buffer never leaves the method, so that synchronization buys nothing.
      This change avoids a lock for each append in order to speed up
      formatting of large tables.
      ====
      Fix typo in README
      ====
      Bump junit from 4.12 to 4.13.2

      Bumps junit from 4.12 to 4.13.2.
      ====
      Cache the compiled patterns

      Compiling took 40 % of the time in the profile, e.g. for date parsing. We
      now keep compiled patterns in a bounded map to avoid compiling them again.

      - the map is bounded because formats may come from users
      - entries are never removed, since there are few formats in practice

      Fixes #123
      Signed-off-by: Jo Doe <jo@example.org>
      ====
      Drop support for Java 7

      Java 7 is no longer maintained. We drop it so that we can use lambdas and
      default methods, at the cost of users who cannot upgrade yet.
      ====
      [LANG-1402] Null check in StringUtils.join(). Thanks to A. Person.
      ====
      net: retry the handshake with backoff

      Rather than failing at once, retry three times because load balancers
      drop connections while they restart (see RFC 5246, sec. 7.2).
      ====
      Add missing @Override annotations
      ====
      Revert "Use mmap for the index"

      This reverts commit 0123456789abcdef0123456789abcdef01234567.

      We go back to read() because mmap makes error handling impossible: an I/O
      error becomes a SIGBUS.
      ====
      Merge pull request #42 from someone/feature

      Feature
      ====
      Update dependencies
      ====
      Store offsets as 32-bit integers

      Offsets are stored as 32-bit integers instead of 64-bit to halve the size of the
      index. The trade-off is that files over 4 GiB are not supported any more.
      ====
      Make the lexer table-driven

      I considered a generated lexer, but a table is easier to read and fast
      enough. Tables are used because they can be tested one by one.
      ====
      Prevent a deadlock on shutdown

      Release the lock before the callbacks run to avoid a deadlock when a callback
      calls close().
      ====
      tests: wait for the port instead of sleeping

      Poll the port instead of sleeping for a second, because the sleep was too short on
      slow machines and too long on fast ones.
      ====
      Javadoc
      ====
      Use int for the counter

      It cannot overflow.
      ====
      Remove the global registry

      * Components get their dependencies in the constructor so that tests can
        replace them.
      * No static state is left.
      ====
      Use a skip list for sorted sets

      We chose skip lists over balanced trees because they are simpler to implement
      and debug, and range queries are as fast. They need more memory, though.
      ====
      Fix NPE in Foo.bar() when the map is empty
      ====
      Compress pages with zstd rather than gzip

      Use zstd rather than gzip since it decompresses three times faster. Must stay
      readable by version 2.x, so the page header keeps its layout.
      ====
      Rename variable

      No functional change.
      ====
      docs: explain the release process
      ====
      Switch to a monotonic clock

      We use System.nanoTime() instead of currentTimeMillis() because the wall clock may
      jump, i.e. a timeout could fire too early. Tested by J. Smith on v1.2.3.
      ====
      Add .gitignore
      ====
      Limit the size of requests

      Requests are limited to 8 MiB by default in order to bound memory. It can be
      changed with max-request-size.
      ====
      Fix build on Windows

      Use File.separator instead of '/' because paths are compared as strings.
      ====
      Inline the hot loop

      This makes the parser 12% faster on my machine at the expense of readability.
      ====
      Avoid reflection at start-up

      To avoid slow start-up, handlers are now registered explicitly instead of being
      found by scanning the class path. This also allows native images.
      """;
}
