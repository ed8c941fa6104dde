package dev.codestrata.git;

/** A repository or object that cannot be read; the message is one line for a person. */
public final class GitReadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What went wrong, for programs that count. */
  public enum Kind {
    /** The directory holds no git repository, or one in a format that is not supported. */
    NOT_A_REPOSITORY,
    /** The repository has no commit, or not the revision that was asked for. */
    EMPTY,
    /** A pack, loose object or tree does not parse or fails its checksum. */
    CORRUPT_PACK,
    /** An object is referred to but not there, as in a partial or damaged clone. */
    MISSING_OBJECT,
    /** The remote refused, is not there or broke off. */
    CLONE_FAILED,
    /** The remote says that there is no such repository, or does not tell without a password. */
    NOT_FOUND,
    /** The remote stayed silent for too long. */
    TIMEOUT,
    /** The mirror store or the pack cache cannot be read or written. */
    STORAGE,
    /** The URL or path is one that is never followed. */
    FORBIDDEN
  }

  private final Kind kind;

  public GitReadException(Kind kind, String message) {
    this(kind, message, null);
  }

  public GitReadException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }
}
