package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jgit.lib.Constants;

/**
 * Software Heritage identifiers (ISO/IEC 18670) that are not a git id behind a prefix. Those are
 * {@code swh:1:cnt:} with a blob's, {@code swh:1:dir:} with a tree's, {@code swh:1:rev:} with a
 * commit's and {@code swh:1:rel:} with an annotated tag's id.
 */
public final class Swhid {

  private Swhid() {}

  /**
   * The identifier of a snapshot, {@code swh:1:snp:} and 40 hexadecimal digits: SHA-1 over a
   * git-like object of type {@code snapshot} that lists the branches in order of the bytes of their
   * names, each with its target's type and the length and bytes of the target.
   */
  public static String snapshot(Collection<SnapshotBranch> branches) {
    List<SnapshotBranch> sorted =
        branches.stream()
            .sorted(
                Comparator.comparing(
                    (SnapshotBranch b) -> b.name().getBytes(UTF_8), Arrays::compareUnsigned))
            .toList();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (SnapshotBranch branch : sorted) {
      byte[] target = target(branch);
      body.writeBytes((branch.targetType() + " ").getBytes(US_ASCII));
      body.writeBytes(branch.name().getBytes(UTF_8));
      body.write(0);
      body.writeBytes((target.length + ":").getBytes(US_ASCII));
      body.writeBytes(target);
    }
    MessageDigest sha1 = Constants.newMessageDigest();
    sha1.update(("snapshot " + body.size() + "\0").getBytes(US_ASCII));
    return "swh:1:snp:" + HexFormat.of().formatHex(sha1.digest(body.toByteArray()));
  }

  private static byte[] target(SnapshotBranch branch) {
    return switch (branch.targetType()) {
      case "alias" -> branch.target().getBytes(UTF_8);
      case "dangling" -> new byte[0];
      default -> HexFormat.of().parseHex(branch.target());
    };
  }
}
