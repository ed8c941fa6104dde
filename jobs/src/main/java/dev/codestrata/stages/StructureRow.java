package dev.codestrata.stages;

import dev.codestrata.tables.Column;
import dev.codestrata.tables.FileLinkRow;
import dev.codestrata.tables.RepositoryPatternRow;

/**
 * One thing that the structure of a repository gave: of the three, one is not null.
 *
 * @param link which file depends on which
 * @param pattern what needs more than one file
 * @param failure a rule that broke
 */
public record StructureRow(
    @Column("Which file depends on which") FileLinkRow link,
    @Column("What needs more than one file") RepositoryPatternRow pattern,
    @Column("A rule that broke") BrokenRule failure) {

  /**
   * A rule that broke on a repository, while the others went on.
   *
   * @param message one line
   */
  public record BrokenRule(
      @Column("The repository") String repositoryId,
      @Column("The rule") String rule,
      @Column("What broke") String message) {}
}
