package dev.codestrata.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.codestrata.tables.DatasetRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetExporterTest {

  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");
  private static final Map<String, String> TOOLS = Map.of("codestrata", "0.1.0", "analyzer", "1");

  @TempDir private Path lake;

  @Test
  void cleanFilesAreWrittenWithTheirOriginAndTheRestIsCounted() {
    SmallLake small = new SmallLake();
    small.repository("a", "https://github.com/a/one", null, 5L);
    small.file("a", "src/Main é.java", "class Main {}", "Java", "MIT", "permissive");
    small.file("a", "src/gpl.c", "int x;", "C", "GPL-3.0-only", "strong_copyleft");
    small.file("a", "src/none.py", "pass", "Python", null, "no_license");
    small.file("a", "LICENSE", "MIT License", null, "MIT", "permissive");
    small.file("a", "src/Big.java", "x".repeat((1 << 20) + 1), "Java", "MIT", "permissive");
    small.flagged("a", "gen/G.java", "class G {}", "is_generated");
    small.flagged("a", "vendor/V.java", "class V {}", "is_vendored");
    small.mode("a", "link.java", "120000");
    small.withoutText("a", "image.java");
    small.contributor("a", "Ada", 7, false);
    small.contributor("a", "Bob", 9, false);
    small.contributor("a", "bot", 99, true);

    ExportResult result = export(small, config(""));

    assertThat(result.outcome()).isEqualTo(ExportResult.Outcome.WRITTEN);
    assertThat(result.plan().leftOut())
        .containsExactlyEntriesOf(
            new TreeMap<>(
                Map.of(
                    "generated", 1L,
                    "license_not_allowed", 1L,
                    "no_license", 1L,
                    "no_text", 1L,
                    "not_a_regular_file", 1L,
                    "too_large", 1L,
                    "unknown_language", 1L,
                    "vendored", 1L)));
    List<Row> rows = data(result).collectAsList();
    assertThat(rows).hasSize(1);
    Row row = rows.get(0);
    assertThat(row.<String>getAs("content")).isEqualTo("class Main {}");
    assertThat(row.<String>getAs("repository")).isEqualTo("a/one");
    assertThat(row.<String>getAs("url"))
        .isEqualTo("https://github.com/a/one/blob/" + small.head("a") + "/src/Main%20%C3%A9.java");
    assertThat(row.<String>getAs("attribution"))
        .isEqualTo(
            "src/Main é.java from a/one at commit "
                + small.head("a")
                + ", licensed under MIT, "
                + row.<String>getAs("url"));
    Row source =
        SmallLake.session()
            .read()
            .parquet(directory(result).resolve("ATTRIBUTION.parquet").toString())
            .collectAsList()
            .get(0);
    assertThat(source.<Object>getList(source.fieldIndex("contributors")).toString())
        .isEqualTo("[Bob, Ada]");
    assertThat(source.<Long>getAs("contributor_count")).isEqualTo(2);
  }

  @Test
  void theDirectoryHoldsWhatTheContractNamesAndNothingElse() throws IOException {
    ExportResult result = export(twoRepositories(), config(""));
    assertThat(names(directory(result)))
        .containsExactly(
            "ATTRIBUTION.parquet",
            "NOTICE",
            "README.md",
            "data/train-00000-of-00001.parquet",
            "manifest.json",
            "validation.json");
    assertThat(names(lake)).allMatch(name -> name.startsWith("files/" + result.plan().version()));

    JsonNode manifest = json(directory(result).resolve("manifest.json"));
    assertThat(manifest.get("repositories").get(0).get("repository").asText())
        .isEqualTo("a/one@" + twoRepositories().head("a"));
    assertThat(manifest.get("source_tables").get("blobs").asLong()).isEqualTo(3);
    assertThat(manifest.get("files").fieldNames())
        .toIterable()
        .containsExactly(
            "ATTRIBUTION.parquet",
            "NOTICE",
            "README.md",
            "data/train-00000-of-00001.parquet",
            "validation.json");
    assertThat(json(directory(result).resolve("validation.json")).get("checks"))
        .allMatch(check -> check.get("passed").asBoolean());
    assertThat(Files.readString(directory(result).resolve("NOTICE")))
        .contains("a/one\nhttps://github.com/a/one\ncommit " + twoRepositories().head("a"))
        .contains("Its NOTICE file says:\n\n  Product One\n  by the authors\n");
  }

  @Test
  void theRowSaysWhatWasPublished() {
    ExportResult result = export(twoRepositories(), config(""));
    DatasetRow row = result.row().orElseThrow();
    assertThat(row.dataset()).isEqualTo("files");
    assertThat(row.version()).isEqualTo(result.plan().version()).matches("[0-9a-f]{16}");
    assertThat(row.rows()).isEqualTo(2);
    assertThat(row.tokens()).isNull();
    assertThat(row.sourceVersions()).containsEntry("blobs", 3L);
    assertThat(row.createdAt()).isEqualTo(THEN);
    assertThat(row.validation()).contains("\"no_null_content\"");
  }

  @Test
  void theSameInputIsWrittenOnce() throws IOException {
    ExportResult first = export(twoRepositories(), config(""));
    Map<String, String> before = checksums(directory(first));
    ExportResult again = export(twoRepositories(), config(""));

    assertThat(again.outcome()).isEqualTo(ExportResult.Outcome.ALREADY_THERE);
    assertThat(again.row()).isEqualTo(first.row());
    assertThat(checksums(directory(again))).isEqualTo(before);
  }

  @Test
  void equalInputGivesEqualFiles(@TempDir Path otherLake) throws IOException {
    ExportResult here = export(twoRepositories(), config(""));
    ExportResult there =
        new DatasetExporter(SmallLake.session(), otherLake.toUri().toString(), TOOLS)
            .export(config(""), twoRepositories().sources(), THEN.plusSeconds(60));
    assertThat(checksums(directory(there))).isEqualTo(checksums(directory(here)));
  }

  @Test
  void whateverDecidesTheContentDecidesTheVersion() {
    String version = version(twoRepositories(), config(""), TOOLS);
    assertThat(version(twoRepositories(), config("select.max-bytes = 2 MiB"), TOOLS))
        .isNotEqualTo(version);
    assertThat(version(twoRepositories(), config(""), Map.of("codestrata", "0.2.0")))
        .isNotEqualTo(version);
    SmallLake relicensed = new SmallLake();
    relicensed.repository("a", "https://github.com/a/one", null, 5L);
    relicensed.file("a", "A.java", "class A {}", "Java", "Apache-2.0", "permissive");
    SmallLake same = new SmallLake();
    same.repository("a", "https://github.com/a/one", null, 5L);
    same.file("a", "A.java", "class A {}", "Java", "MIT", "permissive");
    assertThat(version(relicensed, config(""), TOOLS))
        .isNotEqualTo(version(same, config(""), TOOLS));
  }

  @Test
  void ofEqualContentsTheOriginalStays() {
    SmallLake small = new SmallLake();
    small.repository("a", "https://github.com/a/fork", "b", 1L);
    small.repository("b", "https://github.com/b/origin", null, 9L);
    small.file("a", "A.java", "class A {}", "Java", "MIT", "permissive");
    small.file("b", "A.java", "class A {}", "Java", "MIT", "permissive");
    small.file("b", "copy/A.java", "class A {}", "Java", "MIT", "permissive");

    ExportResult one = export(small, config(""));
    assertThat(data(one).select("repository", "path").collectAsList().toString())
        .isEqualTo("[[b/origin,A.java]]");
    assertThat(one.plan().leftOut()).containsExactly(Map.entry("duplicate", 2L));

    ExportResult all = export(small, config("select.deduplicate = false"));
    assertThat(data(all).count()).isEqualTo(3);
  }

  @Test
  void secretsAndPersonalDataAreReplacedUnlessTheConfigurationSaysOtherwise() {
    SmallLake small = new SmallLake();
    small.repository("a", "https://github.com/a/one", null, 5L);
    small.file("a", "A.java", "// ann@acme.io\nclass A {}", "Java", "MIT", "permissive");
    small.file("a", "B.java", "// bob@acme.io\nclass A {}", "Java", "MIT", "permissive");

    assertThat(data(export(small, config(""))).select("content").collectAsList().toString())
        .isEqualTo("[[// <EMAIL_1>\nclass A {}], [// <EMAIL_1>\nclass A {}]]");
    assertThat(
            data(export(small, config("redact = false")))
                .select("content")
                .collectAsList()
                .toString())
        .contains("ann@acme.io", "bob@acme.io");
  }

  @Test
  void aFamilyOfForksIsInOneSplitAndEverySplitIsReadable() {
    SmallLake small = new SmallLake();
    for (int i = 0; i < 40; i++) {
      String id = String.format("r%02d", i);
      small.repository(
          id, "https://github.com/o/" + id, i % 2 == 1 ? String.format("r%02d", i - 1) : null, 0L);
      small.file(id, "A.java", "class A" + i + " {}", "Java", "MIT", "permissive");
    }
    ExportResult result = export(small, config("splits.validation = 0.3\nsplits.test = 0.3"));
    Map<Split, Long> rows = result.plan().rowsBySplit();
    assertThat(rows).containsOnlyKeys(Split.TRAIN, Split.VALIDATION, Split.TEST);
    rows.forEach(
        (split, expected) ->
            assertThat(
                    SmallLake.session()
                        .read()
                        .parquet(directory(result) + "/data/" + split.label() + "-*.parquet")
                        .count())
                .isEqualTo(expected));
    Map<String, Split> splits =
        result.plan().repositories().stream()
            .collect(Collectors.toMap(SelectedRepository::repositoryId, SelectedRepository::split));
    for (int i = 0; i < 40; i += 2) {
      assertThat(splits.get(String.format("r%02d", i + 1)))
          .isEqualTo(splits.get(String.format("r%02d", i)));
    }
  }

  @Test
  void muchContentGoesToSeveralFiles() throws IOException {
    SmallLake small = new SmallLake();
    small.repository("a", "https://github.com/a/one", null, 5L);
    for (int i = 0; i < 30; i++) {
      small.file("a", "F" + i + ".java", "class F" + i + " {}", "Java", "MIT", "permissive");
    }
    ExportResult result = export(small, config("max-file-bytes = 100"));
    assertThat(names(directory(result)).filter(name -> name.startsWith("data/")))
        .hasSizeGreaterThan(1)
        .allMatch(name -> name.matches("data/train-\\d{5}-of-\\d{5}\\.parquet"));
    assertThat(data(result).count()).isEqualTo(30);
  }

  @Test
  void nothingSelectedWritesNothing() {
    SmallLake small = new SmallLake();
    small.repository("a", "https://github.com/a/one", null, 5L);
    small.file("a", "A.java", "class A {}", "Java", null, "no_license");
    ExportResult result = export(small, config(""));
    assertThat(result.outcome()).isEqualTo(ExportResult.Outcome.NOTHING_SELECTED);
    assertThat(result.row()).isEmpty();
    assertThat(lake).isEmptyDirectory();
  }

  @Test
  void aDatasetThatFailsItsValidationIsNotPublished() {
    SmallLake small = new SmallLake();
    small.repository("a", "https://github.com/a/one", null, 5L);
    // The lake says permissive, the expression does not.
    small.file("a", "A.java", "class A {}", "Java", "GPL-3.0-only", "permissive");
    assertThatThrownBy(() -> export(small, config("")))
        .isInstanceOf(InvalidDatasetException.class)
        .hasMessage(
            "dataset files is not published: licences_allowed (GPL-3.0-only is strong_copyleft)");
    assertThat(lake.resolve("files"))
        .isDirectoryContaining(path -> path.getFileName().toString().startsWith(".staging-"));
    assertThat(lake.resolve("files").toFile().list()).hasSize(1);
  }

  @Test
  void aPublishedDatasetCanBeCheckedAgain() throws IOException {
    ExportResult result = export(twoRepositories(), config(""));
    DatasetExporter exporter = exporter();
    assertThat(exporter.validate(config(""), result.plan().version()).failures()).isEmpty();

    Files.writeString(directory(result).resolve("NOTICE"), "nobody");
    assertThat(exporter.validate(config(""), result.plan().version()).failures())
        .isEqualTo("files_unchanged (NOTICE)");
    assertThatThrownBy(() -> exporter.validate(config(""), "0000"))
        .isInstanceOf(DatasetConfigException.class)
        .hasMessageEndingWith("files/0000 is no dataset: it has no manifest.json");
  }

  private static SmallLake twoRepositories() {
    SmallLake small = new SmallLake();
    small.repository("a", "https://github.com/a/one", null, 5L);
    small.repository("b", "https://git.example.org/b/two", null, 2L);
    small.file("a", "A.java", "class A {}", "Java", "Apache-2.0", "permissive");
    small.file("a", "NOTICE", "Product One\nby the authors\n", null, "Apache-2.0", "permissive");
    small.file("b", "b.py", "print(1)", "Python", "MIT", "permissive");
    return small;
  }

  private static DatasetConfig config(String override) {
    try {
      return DatasetConfig.parse(
          Files.readString(Path.of("../conf/datasets/files.conf"))
              + "\nsplits.validation = 0\nsplits.test = 0\n"
              + override,
          "test");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private DatasetExporter exporter() {
    return new DatasetExporter(SmallLake.session(), lake.toUri().toString(), TOOLS);
  }

  private ExportResult export(SmallLake small, DatasetConfig config) {
    return exporter().export(config, small.sources(), THEN);
  }

  private static String version(SmallLake small, DatasetConfig config, Map<String, String> tools) {
    return new DatasetExporter(SmallLake.session(), "unused", tools)
        .plan(config, small.sources())
        .version();
  }

  private static Path directory(ExportResult result) {
    return Path.of(java.net.URI.create(result.row().orElseThrow().path()));
  }

  private static Dataset<Row> data(ExportResult result) {
    return SmallLake.session().read().parquet(directory(result).resolve("data").toString());
  }

  private static JsonNode json(Path file) throws IOException {
    return Json.MAPPER.readTree(file.toFile());
  }

  private static Stream<String> names(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> directory.relativize(path).toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Map<String, String> checksums(Path directory) throws IOException {
    DatasetDirectory files =
        DatasetDirectory.at(
            directory.toUri().toString(), SmallLake.session().sparkContext().hadoopConfiguration());
    return names(directory).collect(Collectors.toMap(name -> name, files::sha256));
  }
}
