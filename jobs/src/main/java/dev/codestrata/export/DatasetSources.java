package dev.codestrata.export;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a dataset is made from, all read at one state of the lake.
 *
 * @param files the view {@code files}
 * @param blobs the table {@code blobs}
 * @param repositories the table {@code repositories}
 * @param contributors the table {@code contributors}
 * @param tableVersions version of each table that the above were read at
 */
public record DatasetSources(
    Dataset<Row> files,
    Dataset<Row> blobs,
    Dataset<Row> repositories,
    Dataset<Row> contributors,
    SortedMap<String, Long> tableVersions) {

  /** Copies the versions. */
  public DatasetSources {
    tableVersions = Collections.unmodifiableSortedMap(new TreeMap<>(tableVersions));
  }
}
