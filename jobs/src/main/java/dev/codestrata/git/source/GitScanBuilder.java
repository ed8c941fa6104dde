package dev.codestrata.git.source;

import dev.codestrata.git.RepositoryAccess;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.SupportsPushDownFilters;
import org.apache.spark.sql.connector.read.SupportsPushDownLimit;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.sources.Filter;
import org.apache.spark.sql.types.StructType;

/**
 * Collects what a query needs: columns, filters and a limit. Filters and limit save work and stay
 * with Spark as well.
 */
final class GitScanBuilder
    implements SupportsPushDownFilters, SupportsPushDownRequiredColumns, SupportsPushDownLimit {

  private final GitSourceOptions options;
  private StructType columns;
  private PushedFilters filters = PushedFilters.none();
  private int limit = Integer.MAX_VALUE;

  GitScanBuilder(GitSourceOptions options) {
    this.options = options;
    this.columns = options.table().schema();
  }

  @Override
  public Filter[] pushFilters(Filter[] offered) {
    filters = new PushedFilters(offered);
    return offered;
  }

  @Override
  public Filter[] pushedFilters() {
    return filters.toArray();
  }

  @Override
  public void pruneColumns(StructType required) {
    columns = required;
  }

  @Override
  public boolean pushLimit(int wanted) {
    limit = wanted;
    return true;
  }

  @Override
  public boolean isPartiallyPushed() {
    return true; // each task keeps to the limit; Spark cuts what the tasks yield together
  }

  @Override
  public Scan build() {
    RepositoryAccess access =
        RepositoryAccess.of(SparkSession.active().sessionState().newHadoopConf());
    return new GitScan(new GitRead(options, access, columns, filters, limit));
  }
}
