package dev.codestrata.git;

/**
 * A mirror after it was brought up to date.
 *
 * @param location where executors find it
 * @param manifest what it holds
 * @param isNew whether there was no mirror before
 * @param receivedBytes size of the packs as they came; 0 if nothing was new
 */
public record Mirror(
    RepositoryLocation.Mirrored location,
    MirrorManifest manifest,
    boolean isNew,
    long receivedBytes) {}
