package dev.codestrata.source.privacy;

import java.util.List;

/** Looks closer where one of its keywords stands. Immutable, thread-safe. */
interface Detector {

  /** Words without which it finds nothing, in lower case; any digit stands for all digits. */
  List<String> keywords();

  /**
   * Looks at the keyword at chars [start, end), in time that a small bound holds whatever the text,
   * and adds to {@code scan} what it finds there.
   */
  void look(Scan scan, int start, int end);
}
