package dev.codestrata.git;

import java.time.Duration;
import java.util.Set;

/**
 * How remote repositories are fetched.
 *
 * @param silence the remote may stay silent for this long
 * @param schemes schemes that are followed, lower case; {@code ssh} includes {@code user@host:path}
 */
public record MirrorOptions(Duration silence, Set<String> schemes) {

  public MirrorOptions {
    schemes = Set.copyOf(schemes);
    if (silence.isNegative() || silence.isZero()) {
      throw new IllegalArgumentException("silence must be positive: " + silence);
    }
  }

  /** A minute of silence; https, ssh, git and file. */
  public static MirrorOptions defaults() {
    return new MirrorOptions(Duration.ofSeconds(60), Set.of("https", "ssh", "git", "file"));
  }
}
