package dev.codestrata.stages;

import dev.codestrata.tables.Column;
import dev.codestrata.tables.ErrorKind;
import dev.codestrata.tables.HistoryDepth;
import dev.codestrata.tables.RefRow;
import java.util.List;

/**
 * What a look at a repository showed.
 *
 * @param directory where executors find it: a directory, or a location in a mirror store; null if
 *     it cannot be opened
 * @param defaultBranch short name of the branch that is read; null if HEAD is detached
 * @param head the commit to read; null if there is none
 * @param history how much of its history is to be read: a {@link HistoryDepth}; null if it cannot
 *     be opened
 * @param cloneUrl where it was fetched from, after redirects, without secrets; null if it was not
 *     fetched
 * @param refs its branches and tags
 * @param changes what changed at the remote in other ways than by new commits, one line each
 * @param packBytes bytes of its packs, by which its cost is estimated
 * @param receivedBytes bytes of packs that were transferred
 * @param snapshotSwhid Software Heritage id of all its references; null if it cannot be opened
 * @param errorKind value of an {@link ErrorKind}; null if it can be read
 * @param message one line on the error; null if there is none
 */
public record Inspection(
    @Column("The repository") String repositoryId,
    @Column("Where executors find it") String directory,
    @Column("Short name of the branch that is read") String defaultBranch,
    @Column("The commit to read") String head,
    @Column(value = "How much of its history is to be read", values = HistoryDepth.class)
        String history,
    @Column("Where it was fetched from, after redirects") String cloneUrl,
    @Column("Its branches and tags") List<RefRow> refs,
    @Column("What changed in other ways than by new commits") List<String> changes,
    @Column("Bytes of its packs") long packBytes,
    @Column("Bytes of packs that were transferred") long receivedBytes,
    @Column("Software Heritage id of all its references") String snapshotSwhid,
    @Column(value = "Why it cannot be read", values = ErrorKind.class) String errorKind,
    @Column("One line on the error") String message) {

  /** Whether the repository can be read. */
  public boolean isReadable() {
    return errorKind == null;
  }
}
