package dev.codestrata.source.functions;

import dev.codestrata.source.fingerprints.Shingles;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** How many runs of tokens two texts share. */
@SqlExample(
    usage =
        "jaccard(a, b) - the Jaccard similarity of the sets of runs of five tokens of two texts, 0 to 1; exact, not estimated.",
    sql =
        "SELECT jaccard('int f(int a) { return a; }', 'int f( int a ) {  return a; }'), jaccard('a b c d e f', 'u v w x y z')",
    result = "1.0|0.0")
public final class Jaccard implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "jaccard";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType, DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return DataTypes.DoubleType;
  }

  @Override
  public Object call(Object[] arguments) {
    return Shingles.jaccard((String) arguments[0], (String) arguments[1]);
  }
}
