package dev.codestrata.export;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an export would write.
 *
 * @param version computed from configuration, tool versions and selected files
 * @param repositories those with selected files, by id
 * @param leftOut number of files of the lake that are not selected, by reason
 */
public record ExportPlan(
    String version, List<SelectedRepository> repositories, SortedMap<String, Long> leftOut) {

  /** Copies the collections. */
  public ExportPlan {
    repositories = List.copyOf(repositories);
    leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
  }

  /** Selected files over all splits. */
  public long rows() {
    return repositories.stream().mapToLong(SelectedRepository::files).sum();
  }

  /** Selected files of each split that has any. */
  public Map<Split, Long> rowsBySplit() {
    Map<Split, Long> rows = new EnumMap<>(Split.class);
    repositories.forEach(r -> rows.merge(r.split(), r.files(), Long::sum));
    return rows;
  }

  /** Size of the selected files of each split that has any. */
  Map<Split, Long> bytesBySplit() {
    Map<Split, Long> bytes = new EnumMap<>(Split.class);
    repositories.forEach(r -> bytes.merge(r.split(), r.bytes(), Long::sum));
    return bytes;
  }
}
