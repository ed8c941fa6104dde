package dev.codestrata.pipeline;

import org.apache.spark.sql.SparkSession;

/**
 * Whether Spark compiles its queries to bytecode. A look at a lake, and a small batch, runs some
 * dozens of queries over few rows each: compiling them took longer than interpreting them by a
 * factor of two to three.
 */
final class QueryCompilation {

  /** Rows in a batch from which compiled queries win. */
  static final long WORTHWHILE_ROWS = 200_000;

  private QueryCompilation() {}

  static void off(SparkSession spark) {
    spark.conf().set("spark.sql.codegen.wholeStage", "false");
    spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
  }

  static void on(SparkSession spark) {
    spark.conf().set("spark.sql.codegen.wholeStage", "true");
    spark.conf().set("spark.sql.codegen.factoryMode", "FALLBACK");
  }
}
