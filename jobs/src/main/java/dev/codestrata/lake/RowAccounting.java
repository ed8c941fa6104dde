package dev.codestrata.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.Tables;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Proofs about a whole lake: no key occurs twice in any table, and no file gets lost between two
 * stages: for each stage, in = out + dropped.
 */
public final class RowAccounting {

  private final Lake lake;

  public RowAccounting(Lake lake) {
    this.lake = lake;
  }

  /**
   * A table with a key that occurs more than once.
   *
   * @param table name of the table
   * @param keys number of such keys
   * @param example one of them
   */
  public record DuplicateKey(String table, long keys, String example) {}

  /**
   * A repository in which a stage lost or invented files.
   *
   * @param repositoryId the repository
   * @param stage the stage
   * @param in files it was given
   * @param out files it has results for
   * @param dropped files it says it left out
   */
  public record Imbalance(String repositoryId, String stage, long in, long out, long dropped) {}

  /** Every table that has a key more than once. */
  public List<DuplicateKey> duplicateKeys() {
    List<DuplicateKey> found = new ArrayList<>();
    for (LakeTable<?> table : Tables.all()) {
      if (lake.exists(table)) {
        Column[] key = table.key().stream().map(name -> col(name)).toArray(Column[]::new);
        Dataset<Row> duplicates =
            lake.read(table).groupBy(key).agg(count(lit(1)).as("rows")).filter("rows > 1");
        long keys = duplicates.count();
        if (keys > 0) {
          found.add(
              new DuplicateKey(table.name(), keys, duplicates.head().mkString("(", ", ", ")")));
        }
      }
    }
    return found;
  }

  /**
   * The repositories shown in whose files a stage does not balance.
   *
   * @param stage name of the stage in {@code dropped_files}
   * @param in one row for each file the stage was given, with {@code repository_id} and {@code
   *     path}
   * @param out one row for each file the stage has results for, with the same columns
   */
  public List<Imbalance> imbalances(String stage, Dataset<Row> in, Dataset<Row> out) {
    Dataset<Row> dropped = lake.read(Tables.DROPPED_FILES).filter(col("stage").equalTo(stage));
    return counted(in, 1, 0, 0)
        .unionByName(counted(out, 0, 1, 0))
        .unionByName(counted(dropped, 0, 0, 1))
        .groupBy("repository_id")
        .sum("files_in", "files_out", "files_dropped")
        .toDF("repository_id", "files_in", "files_out", "files_dropped")
        .filter("files_in <> files_out + files_dropped")
        .orderBy("repository_id")
        .collectAsList()
        .stream()
        .map(
            row ->
                new Imbalance(
                    row.getString(0), stage, row.getLong(1), row.getLong(2), row.getLong(3)))
        .toList();
  }

  private static Dataset<Row> counted(Dataset<Row> files, long in, long out, long dropped) {
    return files.select(
        col("repository_id"),
        lit(in).as("files_in"),
        lit(out).as("files_out"),
        lit(dropped).as("files_dropped"));
  }
}
