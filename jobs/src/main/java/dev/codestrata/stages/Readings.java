package dev.codestrata.stages;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.git.GitReadException;
import dev.codestrata.git.GitRepository;
import dev.codestrata.git.RepositoryAccess;
import dev.codestrata.tables.RecordSchema;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
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

  /**
   * Reads of one repository, which is open meanwhile; if it cannot be read, that is the one row.
   *
   * @param at {@code repository_id, directory, ...}
   * @param read returns rows of this encoder, which no longer need the repository
   */
  static Iterator<Row> read(
      RepositoryAccess access, Row at, Function<GitRepository, Iterator<Row>> read) {
    try (GitRepository repository = access.open(at.<String>getAs("directory"))) {
      return read.apply(repository);
    } catch (GitReadException e) {
      return List.of(problem(RepositoryProblem.whole(at.getAs("repository_id"), e))).iterator();
    }
  }

  static Dataset<Row> values(Dataset<Row> readings) {
    return readings.where(col("value").isNotNull()).select("value.*");
  }

  static Dataset<Row> problems(Dataset<Row> readings) {
    return readings.where(col("problem").isNotNull()).select("problem.*");
  }
}
