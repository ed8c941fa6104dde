package dev.codestrata.commands;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;

/** Rows as CSV lines (RFC 4180). */
final class CsvLines {

  private CsvLines() {}

  /** One line with its end; a cell is quoted where it must be. */
  static String line(List<String> cells) {
    return cells.stream().map(CsvLines::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String value) {
    boolean quote =
        value.indexOf(',') >= 0
            || value.indexOf('"') >= 0
            || value.indexOf('\n') >= 0
            || value.indexOf('\r') >= 0;
    return quote ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  /** Every column as a string; nested ones as JSON. */
  static Dataset<Row> flatten(Dataset<Row> rows) {
    Column[] columns =
        Arrays.stream(rows.schema().fields())
            .map(
                field -> {
                  Column column = functions.col('`' + field.name().replace("`", "``") + '`');
                  boolean nested =
                      field.dataType() instanceof StructType
                          || field.dataType() instanceof ArrayType
                          || field.dataType() instanceof MapType;
                  return (nested ? functions.to_json(column) : column.cast("string"))
                      .as(field.name());
                })
            .toArray(Column[]::new);
    return rows.select(columns);
  }
}
