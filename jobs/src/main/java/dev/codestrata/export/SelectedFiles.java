package dev.codestrata.export;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The selected files with everything about them but their content. */
final class SelectedFiles {

  private static final StructType SPLIT_SCHEMA =
      new StructType()
          .add("repository_id", DataTypes.StringType, false)
          .add("split", DataTypes.StringType, false);

  // GitHub shows a file at a commit under a known address; other hosts differ.
  private static final String URL =
      "if(repository_url RLIKE '^https://github[.]com/[^/]+/[^/]+/?$',"
          + " concat(rtrim('/', repository_url), '/blob/', commit_id, '/',"
          + " replace(replace(url_encode(path), '%2F', '/'), '+', '%20')),"
          + " repository_url)";

  private static final String ATTRIBUTION =
      "concat(path, ' from ', repository, ' at commit ', commit_id, ', licensed under ', license,"
          + " ', ', url)";

  private SelectedFiles() {}

  /** Adds split, url and attribution to the selected rows of {@code classified}. */
  static Dataset<Row> of(Dataset<Row> classified, ExportPlan plan) {
    return classified
        .where(col("reason").isNull())
        .join(broadcast(splits(classified.sparkSession(), plan)), "repository_id")
        .withColumn("url", expr(URL))
        .withColumn("attribution", expr(ATTRIBUTION));
  }

  private static Dataset<Row> splits(SparkSession session, ExportPlan plan) {
    List<Row> rows =
        plan.repositories().stream()
            .map(r -> RowFactory.create(r.repositoryId(), r.split().label()))
            .toList();
    return session.createDataFrame(rows, SPLIT_SCHEMA);
  }
}
