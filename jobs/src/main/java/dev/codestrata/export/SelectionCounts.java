package dev.codestrata.export;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many selected files there are.
 *
 * @param byLanguage files by language
 * @param byLicense files by licence
 * @param licensesByRepository files by repository_id and licence
 */
record SelectionCounts(
    SortedMap<String, Long> byLanguage,
    SortedMap<String, Long> byLicense,
    Map<String, SortedMap<String, Long>> licensesByRepository) {

  static SelectionCounts of(Dataset<Row> selected) {
    SelectionCounts counts = new SelectionCounts(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    for (Row row :
        selected.groupBy("repository_id", "language", "license").count().collectAsList()) {
      long files = row.getLong(3);
      counts.byLanguage.merge(row.getString(1), files, Long::sum);
      counts.byLicense.merge(row.getString(2), files, Long::sum);
      counts
          .licensesByRepository
          .computeIfAbsent(row.getString(0), id -> new TreeMap<>())
          .merge(row.getString(2), files, Long::sum);
    }
    return counts;
  }
}
