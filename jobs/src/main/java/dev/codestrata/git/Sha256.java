package dev.codestrata.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as lower-case hex. */
final class Sha256 {

  private Sha256() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  static String of(Path file) throws IOException {
    try (Input in = new Input(Files.newInputStream(file))) {
      in.transferTo(OutputStream.nullOutputStream());
      return in.checksum();
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A stream that knows the checksum of what was read from it. */
  static final class Input extends DigestInputStream {

    Input(InputStream in) {
      super(in, Sha256.digest());
    }

    String checksum() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
