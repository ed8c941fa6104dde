package dev.codestrata.stages;

import dev.codestrata.tables.Column;
import java.io.Serializable;

/**
 * A repository that can be read, and the commit at which it is.
 *
 * @param directory where executors find it
 * @param head the commit that becomes the repository's head in the lake
 */
public record RepositoryAt(
    @Column("The repository") String repositoryId,
    @Column("Where executors find it") String directory,
    @Column("The commit that becomes its head in the lake") String head)
    implements Serializable {}
