package dev.codestrata.stages;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.git.RepositoryAccess;
import dev.codestrata.git.TransferLimits;
import org.apache.spark.sql.SparkSession;

/** How executors reach repositories: with the session's Hadoop settings, under the limits. */
final class Access {

  private Access() {}

  static RepositoryAccess of(SparkSession spark, CodestrataConfig.Ingest settings) {
    return RepositoryAccess.of(
        spark.sessionState().newHadoopConf(),
        settings.packCache(),
        settings.packCacheSize().bytes(),
        TransferLimits.of(settings.limits()));
  }
}
