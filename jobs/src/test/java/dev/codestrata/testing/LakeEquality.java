package dev.codestrata.testing;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;

import dev.codestrata.lake.Lake;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.Tables;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Equality of lakes as the contract defines it (protocol 4): all but run ids, pipeline times,
 * attempts and {@code runs}.
 */
public final class LakeEquality {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "run_id",
          "written_at",
          "discovered_at",
          "ingested_at",
          "analyzed_at",
          "attempts",
          "status_history",
          "first_failed_at",
          "last_failed_at",
          "retry_after",
          "resolved_at");

  private LakeEquality() {}

  /** Fails on the first table in which the lakes differ. */
  public static void assertEqual(Lake expected, Lake actual) {
    for (LakeTable<?> table : Tables.all()) {
      if (table != Tables.RUNS && (expected.exists(table) || actual.exists(table))) {
        try {
          DataFrames.assertSameRows(comparable(expected, table), comparable(actual, table));
        } catch (AssertionError e) {
          throw new AssertionError(
              "the lakes differ in " + table.name() + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private static Dataset<Row> comparable(Lake lake, LakeTable<?> table) {
    Dataset<Row> rows = lake.read(table);
    for (String column : rows.columns()) {
      if (LEFT_OUT.contains(column) || (table == Tables.DATASETS && column.equals("created_at"))) {
        rows = rows.drop(column);
      }
    }
    return table == Tables.DATASETS
        ? rows.withColumn("path", regexp_replace(col("path"), lit(lake.uri()), lit("LAKE")))
        : rows;
  }
}
