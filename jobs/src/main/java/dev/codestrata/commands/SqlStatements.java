package dev.codestrata.commands;

import dev.codestrata.errors.CodestrataException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.InsertIntoDir;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.ParsedStatement;
import scala.collection.JavaConverters;

/** Splits a text into statements and tells reading ones from others. */
final class SqlStatements {

  /**
   * Names of plans that look at something or set up the session; Spark has no common type for them.
   */
  private static final List<String> READING =
      List.of(
          "Show",
          "Describe",
          "Explain",
          "SetCommand",
          "SetNamespace",
          "SetCatalogAndNamespace",
          "CreateTempViewUsing",
          "CreateViewCommand",
          "CacheTable",
          "UncacheTable");

  private SqlStatements() {}

  /**
   * Splits at {@code ;} outside strings, quoted names and comments; empty statements are left out.
   */
  static List<String> split(String text) {
    List<String> statements = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (c == '\'' || c == '"' || c == '`') {
        end = endOfQuoted(text, i);
      } else if (text.startsWith("--", i)) {
        end = endAt(text, text.indexOf('\n', i));
      } else if (text.startsWith("/*", i)) {
        int close = text.indexOf("*/", i + 2);
        end = close < 0 ? text.length() : close + 2;
      } else if (c == ';') {
        addNonEmpty(statements, current);
        i = end;
        continue;
      }
      current.append(text, i, end);
      i = end;
    }
    addNonEmpty(statements, current);
    return statements;
  }

  private static int endOfQuoted(String text, int start) {
    char quote = text.charAt(start);
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && quote != '`') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static int endAt(String text, int index) {
    return index < 0 ? text.length() : index;
  }

  private static void addNonEmpty(List<String> statements, StringBuilder current) {
    String withoutComments =
        current.toString().replaceAll("(?m)--.*$", "").replaceAll("(?s)/\\*.*?\\*/", "");
    if (!withoutComments.isBlank()) {
      statements.add(current.toString().strip());
    }
    current.setLength(0);
  }

  /**
   * Lets queries and statements that only look or set up the session pass.
   *
   * @throws CodestrataException.InvalidInput for any other, or one that does not parse
   */
  static void requireReading(SparkSession spark, String sql) {
    LogicalPlan plan;
    try {
      plan = spark.sessionState().sqlParser().parsePlan(sql);
    } catch (Exception e) {
      // Declared by no Scala signature: ParseException.
      String message =
          e instanceof ParseException
              ? e.getMessage().strip().replaceAll("\\s*\n\\s*", " ")
              : String.valueOf(e.getMessage());
      throw new CodestrataException.InvalidInput(message, Map.of("statement", sql), e);
    }
    if (isReading(plan)) {
      return;
    }
    throw new CodestrataException.InvalidInput(
        "this statement would change something: "
            + sql.lines().findFirst().orElse("")
            + "; give --allow-writes if it shall",
        Map.of("statement", sql));
  }

  /** A plan that changes something may stand below a WITH or beside others in a multi-insert. */
  private static boolean isReading(LogicalPlan plan) {
    boolean changes =
        plan instanceof Command || plan instanceof ParsedStatement || plan instanceof InsertIntoDir;
    return changes
        ? READING.stream().anyMatch(plan.getClass().getSimpleName()::startsWith)
        : JavaConverters.seqAsJavaList(plan.children()).stream().allMatch(SqlStatements::isReading);
  }
}
