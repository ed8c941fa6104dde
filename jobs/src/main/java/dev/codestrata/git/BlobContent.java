package dev.codestrata.git;

/**
 * The bytes of a blob.
 *
 * @param blobId git id
 * @param sizeBytes size of the whole content
 * @param bytes the content; null if it is over the reader's limit. Not copied: do not change.
 */
@SuppressWarnings("ArrayRecordComponent") // A copy of every blob would double the cost of reading.
public record BlobContent(String blobId, long sizeBytes, byte[] bytes) {}
