package dev.codestrata.stages;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The language of each regular file. The path decides wherever it can, so that content is read only
 * for those files where it cannot.
 */
public final class FileLanguages {

  private static final StructType SCHEMA =
      new StructType()
          .add("repository_id", DataTypes.StringType)
          .add("path", DataTypes.StringType)
          .add("blob_id", DataTypes.StringType)
          .add("language", DataTypes.StringType);

  /** GitHub's name for what is no language. */
  private static final String PLAIN_TEXT = "Text";

  private FileLanguages() {}

  /**
   * @param files {@code repository_id, path, blob_id} of regular files
   * @param contents {@code blob_id, content}; read for files only whose path does not decide
   * @return {@code repository_id, path, blob_id, language}; language is null if it is not known
   */
  public static Dataset<Row> of(Dataset<Row> files, Dataset<Row> contents) {
    Dataset<Row> byPath =
        files
            .select("repository_id", "path", "blob_id")
            .mapPartitions(new Detect(), Encoders.row(SCHEMA));
    Dataset<Row> open = byPath.where(col("language").isNull()).drop("language");
    Dataset<Row> byContent =
        contents
            .select("blob_id", "content")
            .join(broadcast(open), "blob_id")
            .select("repository_id", "path", "blob_id", "content")
            .mapPartitions(new Detect(), Encoders.row(SCHEMA))
            .where(col("language").isNotNull())
            .select("repository_id", "path", "language")
            .withColumnRenamed("language", "language_by_content");
    return byPath
        .join(byContent, new String[] {"repository_id", "path"}, "left")
        .selectExpr(
            "repository_id",
            "path",
            "blob_id",
            "coalesce(language, language_by_content) as language");
  }

  /**
   * The pairs of content and language to analyse: each file's, and plain text for contents whose
   * language is not known, which hold secrets and personal data as often as others.
   *
   * @param files as {@link #of} gives them
   * @param texts {@code blob_id} of the contents that are texts; no other content of an unknown
   *     language is asked for
   * @return {@code blob_id, language}, each pair once
   */
  public static Dataset<Row> toAnalyze(Dataset<Row> files, Dataset<Row> texts) {
    Dataset<Row> known = files.where(col("language").isNotNull()).select("blob_id", "language");
    Dataset<Row> unknown =
        files
            .where(col("language").isNull())
            .select("blob_id")
            .join(texts.select("blob_id"), new String[] {"blob_id"}, "left_semi")
            .select(col("blob_id"), lit(PLAIN_TEXT).as("language"));
    return known.unionByName(unknown).distinct();
  }

  /** Under what language the analysis of a file's content stands. */
  static Column analyzedAs(Column language) {
    return coalesce(language, lit(PLAIN_TEXT));
  }

  /** Detects by the path, or by the content where there is a fourth column. */
  private static final class Detect implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> files) {
      return new MappedIterator<>(
          files,
          file ->
              RowFactory.create(
                  file.getString(0),
                  file.getString(1),
                  file.getString(2),
                  language(file).map(Language::name).orElse(null)));
    }

    private static Optional<Language> language(Row file) {
      return file.size() > 3 && !file.isNullAt(3)
          ? Languages.detect(file.getString(1), file.getString(3))
          : Languages.byPath(file.getString(1));
    }
  }
}
