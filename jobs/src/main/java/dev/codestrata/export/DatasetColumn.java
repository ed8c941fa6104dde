package dev.codestrata.export;

import java.util.Locale;

/** A column that a dataset of files may have. */
public enum DatasetColumn {
  /** The text of the file. */
  CONTENT("text of the file"),
  /** The path. */
  PATH("path at the commit; git's C-style quoting where it is not UTF-8"),
  /** The language. */
  LANGUAGE("programming language, by GitHub's names"),
  /** The licence. */
  LICENSE("effective SPDX licence expression of the file"),
  /** The kind of licence. */
  LICENSE_TYPE("kind of that licence"),
  /** The repository. */
  REPOSITORY("owner/name, or the path of a local repository"),
  /** Where the repository is. */
  REPOSITORY_URL("where the repository is"),
  /** The commit. */
  COMMIT_ID("commit that the file was read at"),
  /** The content's id. */
  BLOB_ID("git SHA-1 of the content; with swh:1:cnt: its Software Heritage id"),
  /** The size. */
  SIZE_BYTES("size of the file in bytes, as stored in git"),
  /** Where the file is. */
  URL("where the file can be seen, where the host is known; else the repository"),
  /** A line that gives credit. */
  ATTRIBUTION("one line that gives credit: repository, commit, path, licence, place");

  private final String description;

  DatasetColumn(String description) {
    this.description = description;
  }

  /** Name in configurations and in the data. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it holds, for the card. */
  public String description() {
    return description;
  }
}
