package dev.codestrata.git;

import dev.codestrata.config.CodestrataConfig;
import java.util.List;
import java.util.Optional;

/**
 * How remote repositories are fetched.
 *
 * @param access which remotes are followed, what they may cost, and who asks them
 */
public record MirrorOptions(RemoteAccess access) {

  /** Those of the configuration that comes with the program. */
  public static MirrorOptions defaults() {
    return new MirrorOptions(
        RemoteAccess.of(CodestrataConfig.load(Optional.empty(), List.of()).ingest()));
  }
}
