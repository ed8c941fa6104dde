package dev.codestrata.stages;

import dev.codestrata.tables.Column;
import dev.codestrata.tables.HistoryDepth;
import java.io.Serializable;

/**
 * A repository that can be read, and the commit at which it is.
 *
 * @param directory where executors find it: a directory, or a location in a mirror store
 * @param head the commit that becomes the repository's head in the lake
 * @param history how much of its history is read: a {@link HistoryDepth}
 */
public record RepositoryAt(
    @Column("The repository") String repositoryId,
    @Column("Where executors find it") String directory,
    @Column("The commit that becomes its head in the lake") String head,
    @Column(value = "How much of its history is read", values = HistoryDepth.class) String history)
    implements Serializable {}
