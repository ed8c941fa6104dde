package dev.codestrata.git;

import java.util.SortedMap;

/**
 * What a fetch did.
 *
 * @param advertised the references that the remote told, HEAD included, by full name; those that no
 *     refspec can match may be missing
 * @param headBranch full name of the branch that the remote's HEAD names; null if it has no commit
 *     or is detached
 * @param tooLarge whether the fetch was ended by {@link FetchOptions#maxBytes}; nothing was changed
 *     then
 * @param updatedReferences local references that were added, moved or removed
 * @param bytesReceived bytes that came over the connection, after decryption
 * @param objectsReceived objects in the received pack
 * @param effectiveUrl where the repository was found after redirects, without secrets
 */
public record FetchOutcome(
    SortedMap<String, Advertised> advertised,
    String headBranch,
    boolean tooLarge,
    int updatedReferences,
    long bytesReceived,
    long objectsReceived,
    String effectiveUrl) {

  /**
   * A reference of the remote.
   *
   * @param id the object it names
   * @param peeled what an annotated tag leads to; null otherwise
   */
  public record Advertised(String id, String peeled) {}
}
