package dev.codestrata.git;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that can be known of a mirror without opening its packs.
 *
 * @param formatVersion version of this file's format
 * @param cloneUrl where it was fetched from, after redirects, without user and secrets
 * @param strategy how much the remote's history was fetched
 * @param defaultBranch full name of the branch that HEAD names; null if HEAD is detached
 * @param head the commit of HEAD; null if the repository is empty
 * @param snapshotSwhid Software Heritage id of HEAD, branches and tags together; null where a tag
 *     that was not fetched does not tell what it leads to
 * @param references branches and tags of the remote in order of name, fetched or not
 * @param packs the objects
 * @param shallow commits whose parents were not fetched
 * @param commits ids of the commits that the head reaches, newest first, in segments
 * @param otherCommits ids of the commits that only other fetched references reach, in segments
 * @param changes what the last fetch found changed in other ways than by new commits, one line each
 * @param fetchedAt when the last fetch that brought something ended
 */
public record MirrorManifest(
    int formatVersion,
    String cloneUrl,
    MirrorStrategy strategy,
    String defaultBranch,
    String head,
    String snapshotSwhid,
    List<MirroredReference> references,
    List<StoredPack> packs,
    List<String> shallow,
    List<CommitSegment> commits,
    List<CommitSegment> otherCommits,
    List<String> changes,
    Instant fetchedAt) {

  /** The format that is written; others are refused. */
  public static final int FORMAT = 1;

  public MirrorManifest {
    references = List.copyOf(references);
    packs = List.copyOf(packs);
    shallow = List.copyOf(shallow);
    commits = List.copyOf(commits);
    otherCommits = List.copyOf(otherCommits);
    changes = List.copyOf(changes);
  }

  /** Bytes of all packs and indexes. */
  @JsonIgnore
  public long bytes() {
    return packs.stream().mapToLong(StoredPack::bytes).sum();
  }

  /** The reference of that full name. */
  public Optional<MirroredReference> reference(String name) {
    return references.stream().filter(r -> r.name().equals(name)).findFirst();
  }

  /**
   * A branch or tag as the remote told it.
   *
   * @param name full name, such as {@code refs/heads/main}
   * @param id the object it names
   * @param peeled the object that an annotated tag leads to; null for everything else
   * @param fetched whether the mirror holds that object
   * @param commitId the commit it leads to; null if it leads to none, and for tags that were not
   *     fetched
   * @param taggedAt time in an annotated tag that was fetched; null otherwise
   * @param message message of an annotated tag that was fetched; null otherwise
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record MirroredReference(
      String name,
      String id,
      String peeled,
      boolean fetched,
      String commitId,
      Instant taggedAt,
      String message) {

    /** As the reader library shows references. */
    public Reference toReference() {
      String kind = name.startsWith("refs/tags/") ? Reference.TAG : Reference.BRANCH;
      return new Reference(name, kind, commitId, taggedAt, message);
    }
  }

  /**
   * A pack and its index.
   *
   * @param checksum SHA-256 of the pack, by which both files are named
   * @param packBytes size of the pack
   * @param indexChecksum SHA-256 of the index
   * @param indexBytes size of the index
   */
  public record StoredPack(String checksum, long packBytes, String indexChecksum, long indexBytes) {

    String packName() {
      return checksum + ".pack";
    }

    String indexName() {
      return checksum + ".idx";
    }

    @JsonIgnore
    long bytes() {
      return packBytes + indexBytes;
    }
  }

  /**
   * A file of commit ids, 20 bytes each.
   *
   * @param checksum SHA-256 of the file, by which it is named
   * @param count how many
   */
  public record CommitSegment(String checksum, long count) {

    String fileName() {
      return checksum + ".ids";
    }
  }
}
