package dev.codestrata.stages;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.git.RepositoryAccess;
import org.apache.spark.sql.SparkSession;

/** How executors reach repositories: with the session's Hadoop settings. */
final class Access {

  private Access() {}

  static RepositoryAccess of(SparkSession spark, CodestrataConfig.Ingest settings) {
    return RepositoryAccess.of(
        spark.sessionState().newHadoopConf(),
        settings.packCache(),
        settings.packCacheSize().bytes());
  }
}
