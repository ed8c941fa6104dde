package dev.codestrata.export;

import dev.codestrata.tables.ContentId;
import dev.codestrata.testing.SharedSpark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The tables and views that an export reads, in memory. */
final class SmallLake {

  private static final StructType FILES =
      new StructType()
          .add("repository_id", DataTypes.StringType)
          .add("full_name", DataTypes.StringType)
          .add("path", DataTypes.StringType)
          .add("blob_id", DataTypes.StringType)
          .add("mode", DataTypes.StringType)
          .add("size_bytes", DataTypes.LongType)
          .add("commit_id", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("is_generated", DataTypes.BooleanType)
          .add("is_vendored", DataTypes.BooleanType)
          .add("is_test", DataTypes.BooleanType)
          .add("is_documentation", DataTypes.BooleanType)
          .add("license", DataTypes.StringType)
          .add("license_type", DataTypes.StringType)
          .add("license_evidence", DataTypes.StringType);

  private static final StructType BLOBS =
      new StructType()
          .add("blob_id", DataTypes.StringType)
          .add("encoding", DataTypes.StringType)
          .add("is_binary", DataTypes.BooleanType)
          .add("content", DataTypes.StringType)
          .add("excluded_reason", DataTypes.StringType);

  private static final StructType REPOSITORIES =
      new StructType()
          .add("repository_id", DataTypes.StringType)
          .add("full_name", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("clone_url", DataTypes.StringType)
          .add("stars", DataTypes.LongType)
          .add("is_fork", DataTypes.BooleanType)
          .add("fork_root", DataTypes.StringType);

  private static final StructType CONTRIBUTORS =
      new StructType()
          .add("repository_id", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("commits", DataTypes.LongType)
          .add("is_bot", DataTypes.BooleanType);

  private final List<Row> files = new ArrayList<>();
  private final Map<String, Row> blobs = new TreeMap<>();
  private final List<Row> repositories = new ArrayList<>();
  private final List<Row> contributors = new ArrayList<>();

  static SparkSession session() {
    return SharedSpark.session();
  }

  String head(String repository) {
    return ContentId.ofText("head of " + repository).substring(0, 40);
  }

  void repository(String id, String url, String forkRoot, long stars) {
    String[] parts = url.split("/");
    String fullName = parts[parts.length - 2] + "/" + parts[parts.length - 1];
    repositories.add(
        RowFactory.create(id, fullName, url, url + ".git", stars, forkRoot != null, forkRoot));
  }

  void file(
      String repository,
      String path,
      String content,
      String language,
      String license,
      String licenseType) {
    add(repository, path, "100644", content, language, "", license, licenseType);
  }

  void flagged(String repository, String path, String content, String flag) {
    add(repository, path, "100644", content, "Java", flag, "MIT", "permissive");
  }

  void mode(String repository, String path, String mode) {
    add(repository, path, mode, "target", "Java", "", "MIT", "permissive");
  }

  void withoutText(String repository, String path) {
    add(repository, path, "100755", null, "Java", "", "MIT", "permissive");
  }

  void contributor(String repository, String name, long commits, boolean isBot) {
    contributors.add(RowFactory.create(repository, name, commits, isBot));
  }

  DatasetSources sources() {
    return new DatasetSources(
        frame(files, FILES),
        frame(new ArrayList<>(blobs.values()), BLOBS),
        frame(repositories, REPOSITORIES),
        frame(contributors, CONTRIBUTORS),
        new TreeMap<>(Map.of("blobs", 3L, "snapshot_files", 8L)));
  }

  private static Dataset<Row> frame(List<Row> rows, StructType schema) {
    return session().createDataFrame(rows, schema);
  }

  private void add(
      String repository,
      String path,
      String mode,
      String content,
      String language,
      String flag,
      String license,
      String licenseType) {
    String blobId = ContentId.ofText(content == null ? "binary" : content).substring(0, 40);
    long size = content == null ? 9 : content.length();
    files.add(
        RowFactory.create(
            repository,
            "shown name",
            path,
            blobId,
            mode,
            size,
            head(repository),
            language,
            flag.equals("is_generated"),
            flag.equals("is_vendored"),
            false,
            false,
            license,
            licenseType,
            license == null ? null : "LICENSE"));
    blobs.put(
        blobId,
        RowFactory.create(
            blobId,
            content == null ? null : "UTF-8",
            content == null,
            content,
            content == null ? "binary" : null));
  }
}
