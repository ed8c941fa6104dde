package dev.codestrata.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * The card {@code README.md}: a YAML header as Hugging Face reads it, which also names the files of
 * each split, and a page for people. Text out of repositories is escaped.
 */
final class DatasetCard {

  static final String FILE = "README.md";

  private static final int LISTED_REPOSITORIES = 100;

  private DatasetCard() {}

  /**
   * @param languages number of files by language
   * @param licenses number of files by licence
   */
  static String of(
      DatasetConfig config,
      ExportPlan plan,
      SortedMap<String, Long> languages,
      SortedMap<String, Long> licenses) {
    StringBuilder card = new StringBuilder();
    header(card, config, plan, licenses);
    card.append("\n# ").append(PlainText.markdown(config.title())).append("\n\n");
    card.append(PlainText.markdown(config.description())).append("\n\n");
    card.append("Version `").append(plan.version()).append("`. ");
    card.append("The version is computed from the configuration and the commits, so that the same");
    card.append(" input gives the same version.\n\n");
    card.append("```python\nfrom datasets import load_dataset\n\n");
    card.append("dataset = load_dataset(\"path/to/this/directory\")\n```\n\n");
    splits(card, plan);
    columns(card, config);
    counts(card, "Languages", "language", languages);
    counts(card, "Licences", "licence", licenses);
    repositories(card, plan);
    selection(card, config, plan);
    card.append("## Attribution\n\nEvery file stays under its own licence. `");
    card.append(Attribution.FILE).append("` says for each file where it comes from and who wrote");
    card.append(" in its repository; `NOTICE` lists the repositories. Keep both with any copy.\n");
    return card.toString();
  }

  private static void header(
      StringBuilder card, DatasetConfig config, ExportPlan plan, Map<String, Long> licenses) {
    card.append("---\npretty_name: ").append(PlainText.yaml(config.title())).append('\n');
    card.append("license: ").append(license(licenses.keySet().stream().toList())).append('\n');
    if (licenses.size() > 1) {
      card.append("license_name: ").append(PlainText.yaml("mixed, named for each file"));
      card.append("\nlicense_link: NOTICE\n");
    }
    card.append("language:\n- code\ntask_categories:\n- text-generation\n");
    card.append("tags:\n- code\n- codestrata\n");
    card.append("size_categories:\n- ").append(sizeCategory(plan.rows())).append('\n');
    card.append("configs:\n- config_name: default\n  data_files:\n");
    for (Split split : plan.rowsBySplit().keySet()) {
      card.append("  - split: ").append(split.label()).append('\n');
      card.append("    path: ").append(DataFiles.FOLDER).append('/').append(split.label());
      card.append("-*.parquet\n");
    }
    card.append("---\n");
  }

  /** Hugging Face knows licences by lower-case SPDX ids; a mixture is {@code other}. */
  private static String license(List<String> licenses) {
    return licenses.size() == 1 && licenses.get(0).matches("[A-Za-z0-9.+-]+")
        ? licenses.get(0).toLowerCase(Locale.ROOT)
        : "other";
  }

  static String sizeCategory(long rows) {
    if (rows < 1_000) {
      return "n<1K";
    }
    String[] steps = {"1K", "10K", "100K", "1M", "10M", "100M", "1B", "10B", "100B", "1T"};
    long upper = 10_000;
    for (int i = 0; i + 1 < steps.length; i++, upper *= 10) {
      if (rows < upper) {
        return steps[i] + "<n<" + steps[i + 1];
      }
    }
    return "n>1T";
  }

  private static void splits(StringBuilder card, ExportPlan plan) {
    card.append("## Splits\n\nA repository is in one split only, together with its forks.\n\n");
    card.append("| split | rows | repositories |\n| --- | ---: | ---: |\n");
    plan.rowsBySplit()
        .forEach(
            (split, rows) ->
                card.append("| ")
                    .append(split.label())
                    .append(" | ")
                    .append(rows)
                    .append(" | ")
                    .append(plan.repositories().stream().filter(r -> r.split() == split).count())
                    .append(" |\n"));
    card.append('\n');
  }

  private static void columns(StringBuilder card, DatasetConfig config) {
    card.append("## Columns\n\n| column | holds |\n| --- | --- |\n");
    config
        .columns()
        .forEach(
            column ->
                card.append("| `")
                    .append(column.label())
                    .append("` | ")
                    .append(column.description())
                    .append(" |\n"));
    card.append('\n');
  }

  private static void counts(
      StringBuilder card, String title, String what, Map<String, Long> counts) {
    card.append("## ").append(title).append("\n\n| ").append(what);
    card.append(" | files |\n| --- | ---: |\n");
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(
            entry ->
                card.append("| ")
                    .append(PlainText.markdown(entry.getKey()))
                    .append(" | ")
                    .append(entry.getValue())
                    .append(" |\n"));
    card.append('\n');
  }

  private static void repositories(StringBuilder card, ExportPlan plan) {
    card.append("## Repositories\n\n| repository | commit | files |\n| --- | --- | ---: |\n");
    plan.repositories().stream()
        .limit(LISTED_REPOSITORIES)
        .forEach(
            repository ->
                card.append("| ")
                    .append(PlainText.markdown(repository.name()))
                    .append(" | `")
                    .append(repository.commitId())
                    .append("` | ")
                    .append(repository.files())
                    .append(" |\n"));
    int others = plan.repositories().size() - LISTED_REPOSITORIES;
    if (others > 0) {
      card.append("\nand ").append(others).append(" others; `manifest.json` lists all.\n");
    }
    card.append('\n');
  }

  private static void selection(StringBuilder card, DatasetConfig config, ExportPlan plan) {
    card.append("## Selection\n\nLicence types: ");
    card.append(String.join(", ", config.licenseTypes())).append(". Largest file: ");
    card.append(config.maxBytes()).append(" bytes.\n\n");
    if (config.redact()) {
      card.append("Secrets and personal data that were recognised in the content are replaced by");
      card.append(" placeholders such as `<EMAIL_1>`; ids and sizes are those of the original");
      card.append(" files. Recognition is not perfect.\n\n");
    }
    card.append("| left out because | files |\n| --- | ---: |\n");
    plan.leftOut()
        .forEach(
            (reason, files) ->
                card.append("| ")
                    .append(reason.replace('_', ' '))
                    .append(" | ")
                    .append(files)
                    .append(" |\n"));
    card.append('\n');
  }
}
