package dev.codestrata.git;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of a remote repository its mirror holds, from least to most. */
public enum MirrorStrategy {
  /** The head of the default branch, and no history. */
  SHALLOW,
  /** All history of the default branch. */
  DEEP,
  /** All branches and tags with their history. */
  FULL;

  /** The name as manifests and tables write it. */
  @JsonValue
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this holds at least what the other holds. */
  public boolean covers(MirrorStrategy other) {
    return compareTo(other) >= 0;
  }

  static MirrorStrategy larger(MirrorStrategy one, MirrorStrategy other) {
    return one.covers(other) ? one : other;
  }
}
