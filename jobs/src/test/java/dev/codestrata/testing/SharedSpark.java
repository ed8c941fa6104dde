package dev.codestrata.testing;

import dev.codestrata.lake.LakeSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** The one local Spark session of all tests of this module; it lives as long as the JVM. */
public final class SharedSpark {

  private static final SparkSession SESSION = start();

  private SharedSpark() {}

  /** The session: two threads, Delta, no user interface. */
  public static SparkSession session() {
    SparkSession.setActiveSession(SESSION);
    return SESSION;
  }

  /**
   * A session of the same context that interprets expressions: for tests that run many queries over
   * a few rows each, where compiling code would take most of the time.
   */
  public static SparkSession interpretingSession() {
    SparkSession session = SESSION.newSession();
    session.conf().set("spark.sql.codegen.wholeStage", "false");
    session.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    SparkSession.setActiveSession(session);
    return session;
  }

  private static SparkSession start() {
    try {
      Path scratch = Files.createTempDirectory("codestrata-spark");
      return LakeSession.configure(SparkSession.builder())
          .master("local[2]")
          .appName("codestrata tests")
          .config("spark.ui.enabled", "false")
          .config("spark.sql.shuffle.partitions", "2")
          .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString())
          .config("spark.local.dir", scratch.toString())
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .getOrCreate();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
