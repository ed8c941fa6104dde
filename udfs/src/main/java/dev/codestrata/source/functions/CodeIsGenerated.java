package dev.codestrata.source.functions;

import dev.codestrata.source.language.PathKinds;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Whether a program wrote a file. */
@SqlExample(
    usage =
        "code_is_generated(path, content) - whether the path or the head of the content says that a program wrote the file.",
    sql = "SELECT code_is_generated('api.pb.go', ''), code_is_generated('A.java', 'class A {}')",
    result = "true|false")
public final class CodeIsGenerated implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_is_generated";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType, DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return DataTypes.BooleanType;
  }

  @Override
  public Object call(Object[] arguments) {
    return PathKinds.isGenerated((String) arguments[0], (String) arguments[1]);
  }
}
