package dev.codestrata.commands;

import dev.codestrata.errors.CodestrataException;
import dev.codestrata.lake.Lake;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code codestrata sql}: statements over the lake; results alone go to standard output. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    description =
        "SQL over the lake: a statement, a file or a shell; every table and function is registered")
final class SqlCommand extends SparkCommand {

  @Parameters(paramLabel = "STATEMENT", arity = "0..1", description = "statements, separated by ;")
  private String statement;

  @Option(names = "-f", paramLabel = "FILE", description = "a file of statements, separated by ;")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "table|json|csv",
      defaultValue = "table",
      description = "how results are written (default: ${DEFAULT-VALUE})")
  private ResultFormat format;

  @Option(
      names = "--allow-writes",
      description = "let statements change tables; without it only reading ones run")
  private boolean allowWrites;

  @Override
  public Integer call() throws IOException {
    if (statement != null && file != null) {
      throw new CodestrataException.InvalidInput(
          "give a STATEMENT or -f FILE, not both", Map.of("file", file.toString()));
    }
    String text = statement;
    if (file != null) {
      if (!Files.isReadable(file)) {
        throw new CodestrataException.InvalidInput(
            "no such file: " + file + "; give a readable file to -f",
            Map.of("file", file.toString()));
      }
      text = Files.readString(file);
    }
    SparkSession spark = spark(common.load().spark());
    Lake.open(spark, common.lake).register();
    spark.catalog().setCurrentDatabase(Lake.DATABASE);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    if (text == null) {
      try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
        new SqlShell(terminal, SqlShell.historyFile(), sql -> run(spark, sql, out), System.err)
            .run();
      }
    } else {
      for (String single : SqlStatements.split(text)) {
        run(spark, single, out);
      }
    }
    out.flush();
    return 0;
  }

  private void run(SparkSession spark, String sql, PrintStream out) {
    if (!allowWrites) {
      SqlStatements.requireReading(spark, sql);
    }
    Dataset<Row> rows = spark.sql(sql);
    if (rows.columns().length > 0) {
      format.write(rows, out);
      out.flush();
    }
  }
}
