package dev.codestrata.source.functions;

import dev.codestrata.source.fingerprints.MinHash;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The signature of a text, as in {@code blob_metrics}. */
@SqlExample(
    usage =
        "code_minhash(content) - the min-hash signature of the runs of five tokens of a text, 128 numbers, of which the share of equal places estimates jaccard; null for a text without two different runs.",
    sql =
        "SELECT size(code_minhash('int f(int a) { return a; }')), code_minhash('int f(int a) { return a; }') = code_minhash('int f( int a ) {  return a; }'), code_minhash('a')",
    result = "128|true|null")
public final class CodeMinhash implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_minhash";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return DataTypes.createArrayType(DataTypes.IntegerType, false);
  }

  @Override
  public Object call(Object[] arguments) {
    return MinHash.of((String) arguments[0])
        .map(signature -> Arrays.stream(signature).boxed().toList())
        .orElse(null);
  }
}
