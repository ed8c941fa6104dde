package dev.codestrata.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A view of the lake. Its columns are declared by a record, so that it can be registered without
 * running its query; a test compares the two.
 *
 * @param name name in SQL
 * @param comment what it holds, or the question it answers
 * @param sql its query over tables and views of the lake
 * @param schema its columns
 */
public record LakeView(String name, String comment, String sql, RecordSchema<?> schema) {

  static <R extends Record> LakeView of(Class<R> rowType) {
    View view = rowType.getAnnotation(View.class);
    if (view == null) {
      throw new IllegalArgumentException(rowType.getName() + " is not marked with @View");
    }
    String resource = "views/" + view.name() + ".sql";
    try (InputStream in = LakeView.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("View " + view.name() + " lacks its resource " + resource);
      }
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new LakeView(view.name(), view.comment(), sql, RecordSchema.of(rowType));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
