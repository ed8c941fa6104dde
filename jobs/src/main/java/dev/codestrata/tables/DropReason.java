package dev.codestrata.tables;

/** Why a file that is in a snapshot has no row further on. */
public enum DropReason implements ClosedValue {
  /** NUL in its first 8,000 bytes. */
  BINARY("binary", "NUL in its first 8,000 bytes"),

  /** Larger than the limit for content, 1 MiB unless configured otherwise. */
  TOO_LARGE("too_large", "larger than the limit for content, 1 MiB unless configured otherwise"),

  /** Neither UTF-8, nor UTF-16 with a byte order mark, nor plain ISO-8859-1. */
  UNDECODABLE(
      "undecodable", "neither UTF-8, nor UTF-16 with a byte order mark, nor plain ISO-8859-1"),

  /** A symbolic link: its content is a path, not code. */
  SYMLINK("symlink", "a symbolic link: its content is a path, not code"),

  /** A link to a commit of another repository. */
  SUBMODULE("submodule", "a link to a commit of another repository"),

  /** Its git object is not in the repository. */
  MISSING_OBJECT("missing_object", "its git object is not in the repository"),

  /** Its git object cannot be read. */
  CORRUPT_OBJECT("corrupt_object", "its git object cannot be read"),

  /** No language is known for its name and content. */
  UNKNOWN_LANGUAGE(
      "unknown_language", "no language is known for its name and content; read as plain text"),

  /** Its language is known, but there is no parser for it. */
  UNSUPPORTED_LANGUAGE(
      "unsupported_language", "its language is known, but there is no parser for it"),

  /** The parser gave up on it. */
  PARSE_ERROR("parse_error", "the parser gave up on it"),

  /** Too deep or too long for safe parsing. */
  REFUSED_BY_LIMITS("refused_by_limits", "too deep or too long for safe parsing"),

  /** Analysis took longer than allowed. */
  TIMED_OUT("timed_out", "analysis took longer than allowed"),

  /** An earlier attempt to analyse it ended a process. */
  QUARANTINED("quarantined", "an earlier attempt to analyse it ended a process"),

  /** Covered by a row of opt_outs. */
  OPTED_OUT("opted_out", "covered by a row of opt_outs");

  private final String value;
  private final String description;

  DropReason(String value, String description) {
    this.value = value;
    this.description = description;
  }

  @Override
  public String value() {
    return value;
  }

  @Override
  public String description() {
    return description;
  }
}
