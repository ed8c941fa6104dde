package dev.codestrata.stages;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.tables.RecordSchema;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.types.StructType;

/**
 * Rows read from repositories together with what could not be read: each row holds a value or a
 * problem, so that one broken repository or object is a row and not the end of the others.
 */
final class Readings {

  private static final RecordSchema<RepositoryProblem> PROBLEM =
      RecordSchema.of(RepositoryProblem.class);

  private Readings() {}

  static Encoder<Row> encoder(StructType value) {
    StructType schema =
        new StructType().add("value", value, true).add("problem", PROBLEM.structType(), true);
    // Lenient, since records hold Instant where Spark's default is Timestamp.
    return ExpressionEncoder.apply(RowEncoder.encoderFor(schema, true));
  }

  static Row value(Row value) {
    return RowFactory.create(value, null);
  }

  static Row problem(RepositoryProblem problem) {
    return RowFactory.create(null, PROBLEM.toRow(problem));
  }

  static Dataset<Row> values(Dataset<Row> readings) {
    return readings.where(col("value").isNotNull()).select("value.*");
  }

  static Dataset<Row> problems(Dataset<Row> readings) {
    return readings.where(col("problem").isNotNull()).select("problem.*");
  }
}
