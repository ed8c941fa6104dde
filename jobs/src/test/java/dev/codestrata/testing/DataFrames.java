package dev.codestrata.testing;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.map_entries;

import com.holdenkarau.spark.testing.JavaDataFrameSuiteBase;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.MapType;

/** Comparison of data frames by spark-testing-base, on the shared session. */
public final class DataFrames extends JavaDataFrameSuiteBase {

  private static final DataFrames INSTANCE = new DataFrames();

  private DataFrames() {}

  @Override
  public SparkSession spark() {
    return SharedSpark.session();
  }

  @Override
  public boolean enableHiveSupport() {
    return false;
  }

  @Override
  public boolean enableIcebergSupport() {
    return false;
  }

  /** Maps cannot be compared by Spark; their sorted entries can. */
  private static Dataset<Row> comparable(Dataset<Row> rows) {
    Column[] columns =
        Arrays.stream(rows.schema().fields())
            .map(
                field ->
                    field.dataType() instanceof MapType
                        ? array_sort(map_entries(col(field.name()))).as(field.name())
                        : col(field.name()))
            .toArray(Column[]::new);
    return rows.select(columns);
  }

  /** Fails unless both have the same columns and, in any order, the same rows. */
  public static void assertSameRows(Dataset<Row> expected, Dataset<Row> actual) {
    INSTANCE.assertDataFrameDataEquals(comparable(expected), comparable(actual));
  }
}
