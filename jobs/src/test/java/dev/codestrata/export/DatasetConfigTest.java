package dev.codestrata.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatasetConfigTest {

  private static final Path FILES = Path.of("../conf/datasets/files.conf");

  @Test
  void theShippedConfigurationIsWhatItSays() {
    DatasetConfig config = DatasetConfig.load(FILES);
    assertThat(config.name()).isEqualTo("files");
    assertThat(config.licenseTypes()).containsExactly("permissive");
    assertThat(config.languages()).isEmpty();
    assertThat(config.maxBytes()).isEqualTo(1 << 20);
    assertThat(config.exclude()).containsExactly(FileKind.GENERATED, FileKind.VENDORED);
    assertThat(config.deduplicate()).isTrue();
    assertThat(config.redact()).isTrue();
    assertThat(config.columns()).containsExactlyInAnyOrder(DatasetColumn.values());
    assertThat(config.splits()).isEqualTo(new SplitShares(0.05, 0.05, "codestrata"));
    assertThat(config.maxFileBytes()).isEqualTo(256 << 20);
  }

  @Test
  void whoSaysNothingGetsNoSecrets() throws IOException {
    String shipped = Files.readString(FILES);
    assertThat(DatasetConfig.parse(shipped.replaceAll("(?m)^redact = .*$", ""), "x").redact())
        .isTrue();
    assertThat(DatasetConfig.parse(shipped + "\nredact = false", "x").redact()).isFalse();
  }

  @Test
  void everyShippedConfigurationIsNamedLikeItsFile() throws IOException {
    try (var files = Files.list(FILES.getParent())) {
      assertThat(files.toList())
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(DatasetConfig.load(file).name() + ".conf")
                      .isEqualTo(file.getFileName().toString()));
    }
  }

  @Test
  void wrongConfigurationsAreRefusedWithTheRemedy() throws IOException {
    refuse(
        "name = files",
        "name = Files",
        "x: name must be lower-case letters, digits, _ and -, but is Files");
    refuse(
        "salt = codestrata",
        "salt = codestrata, tset = 0.1",
        "x: unknown key splits.tset; known are columns, description, max-file-bytes, name,"
            + " redact, select.deduplicate, select.exclude, select.languages, select.license-types,"
            + " select.max-bytes, splits.salt, splits.test, splits.validation, title");
    refuse(
        "license-types = [permissive]",
        "license-types = [free]",
        "x: select.license-types does not know free; it may be permissive, weak_copyleft,"
            + " strong_copyleft, proprietary, no_license");
    refuse(
        "exclude = [generated, vendored]",
        "exclude = [binary]",
        "x: select.exclude does not know binary; it may be generated, vendored, test,"
            + " documentation");
    refuse("content, path,", "path,", "x: columns must hold content, path, repository and license");
    refuse(
        "validation = 0.05",
        "validation = 0.95",
        "x: splits.validation and splits.test must be shares that leave some for train");
  }

  @Test
  void aMissingFileOrKeyIsNamed() {
    assertThatThrownBy(() -> DatasetConfig.load(Path.of("nowhere.conf")))
        .isInstanceOf(DatasetConfigException.class)
        .hasMessage("nowhere.conf: there is no such dataset configuration");
    assertThatThrownBy(() -> DatasetConfig.parse("name = files", "x"))
        .isInstanceOf(DatasetConfigException.class)
        .hasMessageStartingWith("x: ")
        .hasMessageContaining("No configuration setting found for key 'title'");
  }

  private static void refuse(String right, String wrong, String message) throws IOException {
    String text = Files.readString(FILES);
    assertThat(text).contains(right);
    assertThatThrownBy(() -> DatasetConfig.parse(text.replace(right, wrong), "x"))
        .isInstanceOf(DatasetConfigException.class)
        .hasMessage(message);
  }
}
