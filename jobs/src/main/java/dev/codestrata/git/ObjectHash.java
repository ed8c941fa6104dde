package dev.codestrata.git;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Checks that an object that was read is the one that was asked for. For one thread.
 *
 * <p>It is there against damage, and uses the platform's SHA-1, which the processor computes.
 * JGit's own also detects forged collisions, at some four times the cost: as in git, that is for
 * objects that are received, and done where they are received.
 */
final class ObjectHash {

  private final MessageDigest digest = Constants.newMessageDigest();

  boolean isIdOf(int type, byte[] content, AnyObjectId id) {
    begin(type, content.length);
    digest.update(content);
    return ObjectId.fromRaw(digest.digest()).equals(id);
  }

  boolean isIdOf(int type, long size, InputStream content, AnyObjectId id) throws IOException {
    begin(type, size);
    byte[] buffer = new byte[1 << 16];
    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
      digest.update(buffer, 0, n);
    }
    return ObjectId.fromRaw(digest.digest()).equals(id);
  }

  private void begin(int type, long size) {
    digest.reset();
    digest.update(Constants.encodedTypeString(type));
    digest.update((byte) ' ');
    digest.update(Constants.encodeASCII(size));
    digest.update((byte) 0);
  }
}
