package dev.codestrata.source.functions;

import dev.codestrata.source.embeddings.SentenceEncoder;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The cosine of two vectors. */
@SqlExample(
    usage =
        "cosine_similarity(a, b) - the cosine of the angle between two vectors, -1 to 1; null if their lengths differ.",
    sql =
        "SELECT cosine_similarity(array(1, 0), array(0, 2)), cosine_similarity(array(1, 1), array(2, 2))",
    result = "0.0|1.0")
public final class CosineSimilarity implements SqlFunction {
  private static final long serialVersionUID = 1L;
  private static final DataType VECTOR = DataTypes.createArrayType(DataTypes.FloatType, true);

  @Override
  public String name() {
    return "cosine_similarity";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(VECTOR, VECTOR);
  }

  @Override
  public DataType returns() {
    return DataTypes.DoubleType;
  }

  @Override
  public Object call(Object[] arguments) {
    float[] a = (float[]) arguments[0];
    float[] b = (float[]) arguments[1];
    return a.length == b.length ? SentenceEncoder.cosine(a, b) : null;
  }
}
