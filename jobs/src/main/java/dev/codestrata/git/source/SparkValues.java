package dev.codestrata.git.source;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.unsafe.types.UTF8String;

/** Values as Spark keeps them in rows; null stays null. */
final class SparkValues {

  private SparkValues() {}

  static UTF8String string(String value) {
    return value == null ? null : UTF8String.fromString(value);
  }

  /** Microseconds since 1970. */
  static Long timestamp(Instant value) {
    return value == null
        ? null
        : Math.addExact(
            Math.multiplyExact(value.getEpochSecond(), 1_000_000L), value.getNano() / 1_000L);
  }

  static <T> GenericArrayData array(List<T> values, Function<T, Object> element) {
    Object[] elements = new Object[values.size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = element.apply(values.get(i));
    }
    return new GenericArrayData(elements);
  }

  static InternalRow struct(Object... fields) {
    return new GenericInternalRow(fields);
  }
}
