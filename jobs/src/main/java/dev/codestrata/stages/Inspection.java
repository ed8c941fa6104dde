package dev.codestrata.stages;

import dev.codestrata.tables.Column;
import dev.codestrata.tables.ErrorKind;
import dev.codestrata.tables.RefRow;
import java.util.List;

/**
 * What a look at a repository showed.
 *
 * @param directory where executors find it; null if it cannot be opened
 * @param defaultBranch short name of the branch that is read; null if HEAD is detached
 * @param head the commit to read; null if there is none
 * @param refs its branches and tags
 * @param snapshotSwhid Software Heritage id of all its references; null if it cannot be opened
 * @param errorKind value of an {@link ErrorKind}; null if it can be read
 * @param message one line on the error; null if there is none
 */
public record Inspection(
    @Column("The repository") String repositoryId,
    @Column("Where executors find it") String directory,
    @Column("Short name of the branch that is read") String defaultBranch,
    @Column("The commit to read") String head,
    @Column("Its branches and tags") List<RefRow> refs,
    @Column("Software Heritage id of all its references") String snapshotSwhid,
    @Column(value = "Why it cannot be read", values = ErrorKind.class) String errorKind,
    @Column("One line on the error") String message) {

  /** Whether the repository can be read. */
  public boolean isReadable() {
    return errorKind == null;
  }
}
