package dev.codestrata.export;

import dev.codestrata.tables.ContentId;

/**
 * How repositories are divided: the split is a hash of the salt and of the repository's family, so
 * that it stays where it is when others come or go; train is the rest.
 *
 * @param validation share of the validation split, 0 to 1
 * @param test share of the test split, 0 to 1
 * @param salt any text; another one gives another division
 */
public record SplitShares(double validation, double test, String salt) {

  private static final double HASHES = (double) (1L << 32);

  /** The split of a family: a repository and its forks share one. */
  public Split of(String family) {
    String hash = ContentId.of("split", salt, family);
    double place = Long.parseLong(hash.substring(0, 8), 16) / HASHES;
    if (place < test) {
      return Split.TEST;
    }
    return place < test + validation ? Split.VALIDATION : Split.TRAIN;
  }
}
