package dev.codestrata.git.source;

import java.util.concurrent.locks.LockSupport;
import org.apache.spark.sql.SparkSession;

/** A session with the table functions, on the one Spark context of this process. */
final class GitSpark {

  private static final SparkSession SESSION = start();

  private GitSpark() {}

  static SparkSession session() {
    SparkSession.setActiveSession(SESSION);
    return SESSION;
  }

  private static SparkSession start() {
    // Extensions belong to a new session; one that another test started has none of these.
    SparkSession.clearActiveSession();
    scala.Option<SparkSession> usual = SparkSession.getDefaultSession();
    SparkSession.clearDefaultSession();
    SparkSession session =
        SparkSession.builder()
            .withExtensions(new GitExtensions())
            .master("local[2]")
            .appName("codestrata tests")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
    if (usual.isDefined()) {
      SparkSession.setDefaultSession(usual.get());
    }
    return session;
  }

  /** Returns when no task runs any more: a killed task still closes what it opened. */
  static void awaitIdle(SparkSession session) {
    while (session.sparkContext().statusTracker().getActiveStageIds().length > 0
        || runningTasks(session) > 0) {
      LockSupport.parkNanos(1_000_000L);
    }
  }

  private static int runningTasks(SparkSession session) {
    int running = 0;
    for (var executor : session.sparkContext().statusTracker().getExecutorInfos()) {
      running += executor.numRunningTasks();
    }
    return running;
  }
}
