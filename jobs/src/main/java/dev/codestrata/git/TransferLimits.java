package dev.codestrata.git;

import dev.codestrata.config.CodestrataConfig;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one repository may cost, in transfer and in reading; see {@link CodestrataConfig.Limits}.
 *
 * @param packSize bytes of one received pack
 * @param objects objects in one received pack
 * @param objectSize bytes of one object
 * @param treeDepth folders in folders
 * @param directoryEntries entries of one folder
 * @param references references of the repository
 * @param pathLength bytes of one path
 * @param deltaDepth differences stored upon each other
 * @param repositorySize bytes on disk of one mirror
 * @param wallTime time for one transfer
 * @param silence time for which a remote may say nothing
 */
public record TransferLimits(
    long packSize,
    long objects,
    long objectSize,
    int treeDepth,
    int directoryEntries,
    int references,
    int pathLength,
    int deltaDepth,
    long repositorySize,
    Duration wallTime,
    Duration silence)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** As configured. */
  public static TransferLimits of(CodestrataConfig.Limits limits) {
    return new TransferLimits(
        limits.packSize().bytes(),
        limits.objects(),
        limits.objectSize().bytes(),
        limits.treeDepth(),
        limits.directoryEntries(),
        limits.references(),
        limits.pathLength(),
        limits.deltaDepth(),
        limits.repositorySize().bytes(),
        limits.wallTime(),
        limits.silence());
  }

  /** Those of the configuration that comes with the program. */
  public static TransferLimits defaults() {
    return Defaults.LIMITS;
  }

  GitReadException packTooLarge() {
    return exceeded("its pack is larger than " + packSize + " bytes", "pack-size");
  }

  GitReadException tooManyObjects(long count) {
    return exceeded("its pack has " + count + " objects, more than " + objects, "objects");
  }

  GitReadException objectTooLarge(String object) {
    return exceeded(object + " is larger than " + objectSize + " bytes", "object-size");
  }

  GitReadException tooDeep() {
    return tooDeep("its folders");
  }

  GitReadException tooDeep(String folders) {
    return exceeded(folders + " nest deeper than " + treeDepth, "tree-depth");
  }

  GitReadException tooManyEntries(String tree) {
    return exceeded(
        "the folder of tree " + tree + " has more than " + directoryEntries + " entries",
        "directory-entries");
  }

  GitReadException tooManyReferences() {
    return tooManyReferences("it");
  }

  GitReadException tooManyReferences(String repository) {
    return exceeded(repository + " has more than " + references + " references", "references");
  }

  GitReadException pathTooLong() {
    return pathTooLong("it");
  }

  GitReadException pathTooLong(String repository) {
    return exceeded(
        repository + " has a path of more than " + pathLength + " bytes", "path-length");
  }

  GitReadException deltasTooDeep(int depth) {
    return exceeded(
        "its pack stores " + depth + " differences upon each other, more than " + deltaDepth,
        "delta-depth");
  }

  GitReadException repositoryTooLarge() {
    return exceeded("it takes more than " + repositorySize + " bytes on disk", "repository-size");
  }

  GitReadException tookTooLong() {
    return exceeded("it took longer than " + shown(wallTime), "wall-time");
  }

  GitReadException silentTooLong() {
    return new GitReadException(
        GitReadException.Kind.TIMEOUT,
        "the remote said nothing for " + shown(silence) + " (ingest.limits.silence)");
  }

  private static GitReadException exceeded(String what, String key) {
    return new GitReadException(
        GitReadException.Kind.CLONE_FAILED, what + " (ingest.limits." + key + ")");
  }

  private static String shown(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : duration.toMillis() + " ms";
  }

  private static final class Defaults {
    static final TransferLimits LIMITS =
        of(CodestrataConfig.load(Optional.empty(), List.of()).ingest().limits());

    private Defaults() {}
  }
}
