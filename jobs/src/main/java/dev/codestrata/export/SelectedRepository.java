package dev.codestrata.export;

/**
 * A repository that gives at least one file to a dataset.
 *
 * @param repositoryId id in the lake
 * @param name owner/name, or the path of a local repository
 * @param url where it is
 * @param commitId commit its files are read at
 * @param family what decides its split: its own id, or that of the oldest ancestor
 * @param split where its files go
 * @param files number of its selected files
 * @param bytes their size
 * @param fingerprint exclusive or of the hashes of its selected files' paths and facts
 */
public record SelectedRepository(
    String repositoryId,
    String name,
    String url,
    String commitId,
    String family,
    Split split,
    long files,
    long bytes,
    long fingerprint) {

  SelectedRepository in(Split other) {
    return new SelectedRepository(
        repositoryId, name, url, commitId, family, other, files, bytes, fingerprint);
  }
}
