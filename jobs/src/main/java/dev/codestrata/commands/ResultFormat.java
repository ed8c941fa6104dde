package dev.codestrata.commands;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** How {@code sql} writes a result. */
enum ResultFormat {
  /** For people: aligned columns; long values are cut. */
  TABLE {
    @Override
    void write(Dataset<Row> rows, PrintStream out) {
      List<Row> all = new ArrayList<>();
      rows.limit(TABLE_ROWS + 1).toLocalIterator().forEachRemaining(all::add);
      out.print(
          rows.sparkSession()
              .createDataFrame(all.subList(0, Math.min(all.size(), TABLE_ROWS)), rows.schema())
              .showString(TABLE_ROWS, TABLE_WIDTH, false));
      if (all.size() > TABLE_ROWS) {
        System.err.println(
            "codestrata: first " + TABLE_ROWS + " rows; --format json or csv writes all");
      }
    }
  },
  /** One JSON object a line, nulls kept. */
  JSON {
    @Override
    void write(Dataset<Row> rows, PrintStream out) {
      // ignoreNullFields=false, so that every object has the same keys.
      Dataset<String> lines =
          rows.select(
                  functions.to_json(
                      functions.struct(functions.col("*")),
                      java.util.Map.of("ignoreNullFields", "false")))
              .as(org.apache.spark.sql.Encoders.STRING());
      lines.toLocalIterator().forEachRemaining(out::println);
    }
  },
  /** RFC 4180, with a header; structs, arrays and maps as JSON. */
  CSV {
    @Override
    void write(Dataset<Row> rows, PrintStream out) {
      out.print(CsvLines.line(List.of(rows.columns())));
      Iterator<Row> iterator = CsvLines.flatten(rows).toLocalIterator();
      while (iterator.hasNext()) {
        Row row = iterator.next();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
          cells.add(row.isNullAt(i) ? "" : row.getString(i));
        }
        out.print(CsvLines.line(cells));
      }
    }
  };

  private static final int TABLE_ROWS = 1000;
  private static final int TABLE_WIDTH = 80;

  abstract void write(Dataset<Row> rows, PrintStream out);
}
