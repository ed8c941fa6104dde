package dev.codestrata.stages;

import dev.codestrata.git.GitReadException;
import dev.codestrata.git.ObjectProblem;
import dev.codestrata.tables.Column;
import dev.codestrata.tables.ErrorKind;

/**
 * Something of a repository that could not be read.
 *
 * @param unit {@code repository}, or the object, as {@code blob 3f2a…}
 * @param errorKind name of an {@link ErrorKind}
 * @param message one line
 */
public record RepositoryProblem(
    @Column("The repository") String repositoryId,
    @Column("What could not be read") String unit,
    @Column("Kind of error") String errorKind,
    @Column("One line") String message) {

  /** The value of {@link #unit} where the repository as a whole cannot be read. */
  public static final String WHOLE = "repository";

  static RepositoryProblem whole(String repositoryId, GitReadException e) {
    return new RepositoryProblem(repositoryId, WHOLE, kind(e.kind()).value(), e.getMessage());
  }

  static RepositoryProblem of(String repositoryId, String objectType, ObjectProblem problem) {
    return new RepositoryProblem(
        repositoryId,
        objectType + " " + problem.objectId(),
        kind(problem.kind()).value(),
        problem.message());
  }

  static ErrorKind kind(GitReadException.Kind kind) {
    return switch (kind) {
      case FORBIDDEN -> ErrorKind.SECURITY_VIOLATION;
      case STORAGE -> ErrorKind.STORAGE_ERROR;
      default -> ErrorKind.CLONE_FAILED;
    };
  }
}
