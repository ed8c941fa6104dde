package dev.codestrata.commands;

import dev.codestrata.git.source.GitExtensions;
import dev.codestrata.lake.LakeSession;
import dev.codestrata.source.functions.CodestrataExtensions;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Mixin;

/** A command that needs a Spark session: the embedded one, or that of {@code spark-submit}. */
abstract class SparkCommand implements Callable<Integer> {

  /** Delta, the functions over source code, and git as tables. */
  private static final String EXTENSIONS =
      String.join(
          ",",
          LakeSession.all().get("spark.sql.extensions"),
          CodestrataExtensions.class.getName(),
          GitExtensions.class.getName());

  @Mixin final CommonOptions common = new CommonOptions();

  /**
   * The session, made on first call; the process's end closes it.
   *
   * @param settings for a local session; a cluster has its own
   */
  SparkSession spark(Map<String, String> settings) {
    SparkSession.Builder builder = SparkSession.builder().appName("codestrata");
    LakeSession.configure(builder);
    builder.config("spark.sql.extensions", EXTENSIONS);
    String master =
        common.master != null ? common.master : System.getProperty("spark.master", "local[*]");
    if (master.startsWith("local")) {
      settings.forEach(builder::config);
    }
    return builder.master(master).getOrCreate();
  }
}
