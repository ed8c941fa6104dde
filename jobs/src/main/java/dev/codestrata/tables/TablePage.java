package dev.codestrata.tables;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.StructField;

/** The page {@code docs/tables.md}: every table and view, written from the code that makes them. */
public final class TablePage {

  private TablePage() {}

  /** The whole page as Markdown. */
  public static String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# Tables and views of the lake\n\n")
        .append("This page is generated from the records in `dev.codestrata.tables`; a test\n")
        .append("compares it with them. To write it again, run the tests of `jobs` with\n")
        .append("`-Dcodestrata.regenerate-docs=true`.\n\n")
        .append("Delta tables lie under `LAKE/tables/NAME` and are registered as database\n")
        .append("`codestrata`. Timestamps are UTC. Every table also has `run_id` string (the run\n")
        .append("that last changed the row) and `written_at` timestamp (when that was).\n\n");
    page.append("| table | key | rows are | written by |\n| --- | --- | --- | --- |\n");
    for (LakeTable<?> table : Tables.all()) {
      page.append("| [`%s`](#%s) | ".formatted(table.name(), table.name()))
          .append(String.join(", ", table.key()))
          .append(" | ")
          .append(table.grain().description())
          .append(" | ")
          .append(table.writtenBy())
          .append(" |\n");
    }
    page.append("\n| view | holds |\n| --- | --- |\n");
    for (LakeView view : Views.all()) {
      page.append("| [`%s`](#%s) | %s |\n".formatted(view.name(), view.name(), view.comment()));
    }
    page.append("\n## Tables\n");
    for (LakeTable<?> table : Tables.all()) {
      page.append("\n### %s\n\n%s\n\n".formatted(table.name(), table.comment()))
          .append(
              "Key: %s. Schema version %d.\n\n"
                  .formatted(
                      table.key().stream().map(key -> "`" + key + "`").collect(joining(", ")),
                      table.version()));
      appendColumns(page, table.schema());
    }
    page.append("\n## Views\n");
    for (LakeView view : Views.all()) {
      page.append("\n### %s\n\n%s\n\n".formatted(view.name(), view.comment()));
      appendColumns(page, view.schema());
      page.append("\n```sql\n%s\n```\n".formatted(view.sql()));
    }
    return page.toString();
  }

  private static void appendColumns(StringBuilder page, RecordSchema<?> schema) {
    page.append("| column | type | null | meaning |\n| --- | --- | --- | --- |\n");
    Map<String, List<ClosedValue>> lists = new LinkedHashMap<>();
    for (StructField column : schema.structType().fields()) {
      page.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  column.name(),
                  column.dataType().catalogString(),
                  column.nullable() ? "yes" : "no",
                  column.getComment().get().replace("|", "\\|")));
      List<ClosedValue> values = schema.closedValues(column.name());
      if (!values.isEmpty()) {
        lists.put(column.name(), values);
      }
    }
    lists.forEach(
        (column, values) -> {
          page.append("\nValues of `%s`:\n\n".formatted(column));
          for (ClosedValue value : values) {
            page.append("- `%s`: %s\n".formatted(value.value(), value.description()));
          }
        });
  }
}
