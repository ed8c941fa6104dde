package dev.codestrata.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DatasetCardTest {

  private static final String HOSTILE =
      "evil/<script>alert(1)</script>\n---\nlicense: mit\n| [x](javascript:y) |\u202E`";

  @Test
  void textOfRepositoriesIsShownAsWrittenAndActsAsNothing() {
    String card = card(HOSTILE, "MIT");
    assertThat(card)
        .doesNotContain("<script>")
        .doesNotContain("[x](")
        .doesNotContain("\u202E")
        .contains("evil/&lt;script&gt;alert\\(1\\)&lt;/script&gt; --- license: mit \\|");
    assertThat(card.lines().filter(line -> line.equals("---"))).hasSize(2);
    assertThat(card.lines().filter(line -> line.startsWith("license:")))
        .containsExactly("license: mit");
  }

  @Test
  void theHeaderNamesTheFilesOfEachSplitThatHasRows() {
    String card = card("a/b", "Apache-2.0");
    assertThat(card)
        .startsWith("---\npretty_name: \"Source files with licence and attribution\"\n")
        .contains("license: apache-2.0\n")
        .contains("size_categories:\n- n<1K\n")
        .contains(
            "configs:\n- config_name: default\n  data_files:\n"
                + "  - split: train\n    path: data/train-*.parquet\n---\n")
        .doesNotContain("split: test");
  }

  @Test
  void sizesAreThoseThatHuggingFaceKnows() {
    assertThat(DatasetCard.sizeCategory(999)).isEqualTo("n<1K");
    assertThat(DatasetCard.sizeCategory(1_000)).isEqualTo("1K<n<10K");
    assertThat(DatasetCard.sizeCategory(10_000)).isEqualTo("10K<n<100K");
    assertThat(DatasetCard.sizeCategory(5_000_000_000_000L)).isEqualTo("n>1T");
  }

  @Test
  void aScalarOfYamlStaysOne() {
    assertThat(PlainText.yaml("a \"b\" \\ c\nd: e")).isEqualTo("\"a \\\"b\\\" \\\\ c d: e\"");
  }

  private static String card(String repository, String license) {
    ExportPlan plan =
        new ExportPlan(
            "0123456789abcdef",
            List.of(
                new SelectedRepository(
                    "id", repository, "https://h/x", "c0", "id", Split.TRAIN, 3, 10, 1)),
            new TreeMap<>());
    TreeMap<String, Long> licenses = new TreeMap<>();
    licenses.put(license, 3L);
    return DatasetCard.of(
        DatasetConfig.load(Path.of("../conf/datasets/files.conf")),
        plan,
        new TreeMap<>(),
        licenses);
  }
}
