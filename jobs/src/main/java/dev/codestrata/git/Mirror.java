package dev.codestrata.git;

import java.nio.file.Path;

/**
 * What a mirror run did.
 *
 * @param directory the bare repository
 * @param created true if it was not there before
 * @param updatedReferences references that were added, moved or removed
 */
public record Mirror(Path directory, boolean created, int updatedReferences) {}
