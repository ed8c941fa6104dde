package dev.codestrata.lake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** The Spark settings under which a lake of many small tables is fast and readable by others. */
public final class LakeSession {

  private static final Map<String, String> SETTINGS = settings();

  private LakeSession() {}

  /** Adds the settings to a session that is being built; returns the same builder. */
  public static SparkSession.Builder configure(SparkSession.Builder builder) {
    SETTINGS.forEach(builder::config);
    return builder;
  }

  /** The settings by name, for launchers that pass them as {@code --conf}. */
  public static Map<String, String> all() {
    return SETTINGS;
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension");
    settings.put(
        "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");
    // Delta's own store for s3a loses a commit of two processes that write at once.
    settings.put("spark.delta.logStore.s3a.impl", ConditionalPutLogStore.class.getName());
    settings.put("spark.sql.session.timeZone", "UTC");
    // INT96, Spark's default, overflows in readers that keep it as nanoseconds.
    settings.put("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    settings.put("spark.sql.parquet.compression.codec", "zstd");
    // The log of a small table is read faster by two tasks than by Delta's fifty.
    settings.put("spark.databricks.delta.snapshotPartitions", "2");
    settings.put("spark.sql.sources.parallelPartitionDiscovery.parallelism", "4");
    return Map.copyOf(settings);
  }
}
