package dev.codestrata.export;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The text file {@code NOTICE}: each repository with its commit, licences and people, and the text
 * of the NOTICE file at its root, which the Apache License asks to pass on.
 */
final class Notice {

  static final String FILE = "NOTICE";

  private Notice() {}

  static String of(
      DatasetConfig config,
      ExportPlan plan,
      Dataset<Row> selected,
      Dataset<Row> people,
      DatasetSources sources,
      SelectionCounts counts) {
    Dataset<Row> ids = selected.select("repository_id").distinct();
    Map<String, Row> named = new TreeMap<>();
    people
        .join(broadcast(ids), "repository_id")
        .collectAsList()
        .forEach(row -> named.put(row.getString(0), row));
    Map<String, String> notices = notices(ids, sources);

    StringBuilder text = new StringBuilder();
    text.append(PlainText.line(config.title())).append('\n');
    text.append("Dataset ").append(config.name()).append(", version ").append(plan.version());
    text.append("\n\nEach file stays under the licence of its repository. ");
    text.append(Attribution.FILE).append(" names the source of every file.\n");
    for (SelectedRepository repository : plan.repositories()) {
      text.append('\n').append("-".repeat(80)).append('\n');
      text.append(PlainText.line(repository.name())).append('\n');
      text.append(PlainText.line(repository.url())).append('\n');
      text.append("commit ").append(repository.commitId()).append('\n');
      counts
          .licensesByRepository()
          .getOrDefault(repository.repositoryId(), new TreeMap<>())
          .forEach(
              (license, files) ->
                  text.append(PlainText.line(license))
                      .append(": ")
                      .append(files)
                      .append(files == 1 ? " file\n" : " files\n"));
      Row names = named.get(repository.repositoryId());
      if (names != null) {
        text.append(contributors(names));
      }
      String notice = notices.get(repository.repositoryId());
      if (notice != null) {
        text.append("\nIts NOTICE file says:\n\n");
        notice.lines().forEach(line -> text.append("  ").append(PlainText.line(line)).append('\n'));
      }
    }
    return text.toString();
  }

  private static String contributors(Row people) {
    List<String> names = people.getList(1);
    long others = people.getLong(2) - names.size();
    return "Contributors: "
        + String.join(", ", names.stream().map(PlainText::line).toList())
        + (others > 0 ? " and " + others + " others" : "")
        + "\n";
  }

  private static Map<String, String> notices(Dataset<Row> ids, DatasetSources sources) {
    Dataset<Row> files =
        sources
            .files()
            .where(col("path").isin("NOTICE", "NOTICE.txt", "NOTICE.md"))
            .select("repository_id", "path", "blob_id")
            .join(broadcast(ids), "repository_id");
    Map<String, String> notices = new TreeMap<>();
    sources
        .blobs()
        .where(col("content").isNotNull())
        .select("blob_id", "content")
        .join(broadcast(files), "blob_id")
        .select("repository_id", "path", "content")
        .orderBy("repository_id", "path")
        .collectAsList()
        .forEach(row -> notices.putIfAbsent(row.getString(0), row.getString(2)));
    return notices;
  }
}
