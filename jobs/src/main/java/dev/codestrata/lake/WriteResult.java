package dev.codestrata.lake;

import java.util.OptionalLong;

/**
 * What one write did.
 *
 * @param version version of the table that the write made; empty if nothing had changed
 * @param inserted rows that are new
 * @param updated rows whose columns changed
 * @param deleted rows that are gone
 */
public record WriteResult(OptionalLong version, long inserted, long updated, long deleted) {

  static final WriteResult UNCHANGED = new WriteResult(OptionalLong.empty(), 0, 0, 0);

  static WriteResult at(long version, long inserted, long updated, long deleted) {
    return new WriteResult(OptionalLong.of(version), inserted, updated, deleted);
  }

  /** True if the table has a new version. */
  public boolean changed() {
    return version.isPresent();
  }
}
