package dev.codestrata.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.errors.CodestrataException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodestrataConfigTest {

  @Test
  void everyDefaultIsPinned() {
    assertThat(load())
        .isEqualTo(
            new CodestrataConfig(
                new CodestrataConfig.Ingest(
                    "",
                    "",
                    new ByteSize(20L << 30),
                    CodestrataConfig.History.AUTO,
                    new ByteSize(4L << 30),
                    List.of("https", "ssh", "git", "file"),
                    List.of(),
                    List.of(),
                    false,
                    Map.of(),
                    new CodestrataConfig.Ssh("", "", ""),
                    new CodestrataConfig.Limits(
                        new ByteSize(10L << 30),
                        50_000_000,
                        new ByteSize(256 << 20),
                        2048,
                        500_000,
                        500_000,
                        4096,
                        4095,
                        new ByteSize(20L << 30),
                        Duration.ofMinutes(30),
                        Duration.ofSeconds(60)),
                    500,
                    new ByteSize(4L << 30),
                    256,
                    new ByteSize(8 << 20),
                    new ByteSize(1 << 20),
                    new ByteSize(16 << 20)),
                new CodestrataConfig.Resilience(
                    3,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(30),
                    5,
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofHours(24)),
                new CodestrataConfig.Analyze(
                    new ByteSize(1 << 20), 400, Duration.ofSeconds(20), ""),
                new CodestrataConfig.Context(0.4),
                new CodestrataConfig.Match(42, 32),
                new CodestrataConfig.Export(List.of("files")),
                Map.of(
                    "spark.ui.enabled", "false",
                    "spark.sql.shuffle.partitions", "4",
                    "spark.sql.autoBroadcastJoinThreshold", "32MB",
                    "spark.locality.wait", "0s")));
  }

  @Test
  void settingsGoOverTheFileAndTheFileOverDefaults(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("my.conf");
    Files.writeString(file, "match { seed = 7, max-clusters = 8 }");
    CodestrataConfig config =
        CodestrataConfig.load(Optional.of(file), List.of("match.max-clusters=9"));
    assertThat(config.match()).isEqualTo(new CodestrataConfig.Match(7, 9));
  }

  @Test
  void anUnknownKeySaysWhereItStandsAndWhatIsKnown() {
    assertThatThrownBy(() -> load("ingest.batch-repositores=3"))
        .isInstanceOf(CodestrataException.Configuration.class)
        .hasMessageContaining("unknown configuration key: ingest.batch-repositores")
        .hasMessageContaining("--set ingest.batch-repositores=3")
        .hasMessageContaining("batch-repositories");
  }

  @Test
  void valuesAreTypedAndInRange() {
    assertThatThrownBy(() -> load("analyze.parse-timeout=soon"))
        .hasMessageContaining("analyze.parse-timeout")
        .hasMessageContaining("expected a duration such as 30s or 10m");
    assertThatThrownBy(() -> load("ingest.commits-per-unit=0"))
        .hasMessageContaining("commits-per-unit must be positive, is 0");
    assertThatThrownBy(() -> load("context.min-confidence=2"))
        .hasMessageContaining("min-confidence must be between 0 and 1, is 2.0");
    assertThatThrownBy(() -> load("match.seed"))
        .hasMessage("--set needs key=value, got: match.seed");
  }

  @Test
  void credentialsNameTheVariableAndNeverTheToken() {
    CodestrataConfig config =
        load(
            "ingest.credentials.\"git.example.org\".username=reader",
            "ingest.credentials.\"git.example.org\".token-env=EXAMPLE_TOKEN");
    assertThat(config.ingest().credentials())
        .containsExactly(
            Map.entry(
                "git.example.org", new CodestrataConfig.Credential("reader", "EXAMPLE_TOKEN")));
    assertThatThrownBy(() -> load("ingest.credentials.\"git.example.org\".token=s3cret"))
        .hasMessageContaining("unknown configuration key: ingest.credentials.\"git.example.org\"")
        .hasMessageContaining("known here: token-env, username")
        .hasMessageNotContaining("s3cret");
    assertThatThrownBy(() -> load("ingest.credentials.\"git.example.org\"=s3cret"))
        .hasMessageContaining("expected { username, token-env }")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void aMissingFileIsNamed(@TempDir Path directory) {
    Path file = directory.resolve("none.conf");
    assertThatThrownBy(() -> CodestrataConfig.load(Optional.of(file), List.of()))
        .hasMessageContaining("no such configuration file: " + file);
  }

  private static CodestrataConfig load(String... settings) {
    return CodestrataConfig.load(Optional.empty(), List.of(settings));
  }
}
