package dev.codestrata.commands;

import dev.codestrata.lake.Lake;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code codestrata status}: where every repository of the lake stands, and why. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "what is queued, running, done, failed, and why")
final class StatusCommand extends SparkCommand {

  private static final String REPOSITORIES =
      "SELECT r.full_name, s.status, s.status_reason, s.head_commit, s.attempts, s.ingested_at, s.analyzed_at,"
          + " s.repository_id FROM codestrata.repository_states s"
          + " LEFT JOIN codestrata.repositories r ON r.repository_id = s.repository_id"
          + " ORDER BY s.status, r.full_name, s.repository_id";

  private static final String PROBLEMS =
      "SELECT d.error_kind, coalesce(r.full_name, d.input) AS subject, d.stage, d.unit, d.message, d.attempts, d.last_failed_at"
          + " FROM codestrata.dead_letters d"
          + " LEFT JOIN codestrata.repositories r ON r.repository_id = d.repository_id"
          + " WHERE d.resolved_at IS NULL ORDER BY d.error_kind, subject, d.unit";

  private static final String COUNTS =
      "SELECT status, count(*) AS repositories FROM codestrata.repository_states GROUP BY status ORDER BY status";

  @Option(
      names = "--json",
      description =
          "one JSON object a line, with a field section: status, repository or dead_letter")
  private boolean json;

  @Override
  public Integer call() {
    SparkSession spark = spark(common.load().spark());
    Lake.open(spark, common.lake).register();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    section(spark, out, "status", COUNTS);
    section(spark, out, "repository", REPOSITORIES);
    section(spark, out, "dead_letter", PROBLEMS);
    out.flush();
    return 0;
  }

  private void section(SparkSession spark, PrintStream out, String name, String sql) {
    Dataset<Row> rows = spark.sql(sql);
    if (json) {
      ResultFormat.JSON.write(rows.selectExpr("'" + name + "' AS section", "*"), out);
    } else if (!rows.isEmpty()) {
      ResultFormat.TABLE.write(rows, out);
    }
  }
}
