package dev.codestrata.git.source;

import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * One table of some repositories; each query plans anew, so it sees the repositories as they are
 * then.
 */
final class GitSourceTable implements Table, SupportsRead {

  private final GitSourceOptions options;

  GitSourceTable(GitSourceOptions options) {
    this.options = options;
  }

  @Override
  public String name() {
    String paths = String.join(", ", options.paths());
    return "git "
        + options.table().tableName()
        + " of "
        + (options.lake() == null ? paths : (paths + " mirrored in " + options.lake()).strip());
  }

  // Spark 3.5 still asks for the schema by this method.
  @SuppressWarnings("deprecation")
  @Override
  public StructType schema() {
    return options.table().schema();
  }

  @Override
  public Set<TableCapability> capabilities() {
    return Set.of(TableCapability.BATCH_READ);
  }

  @Override
  public ScanBuilder newScanBuilder(CaseInsensitiveStringMap ignored) {
    return new GitScanBuilder(options);
  }
}
