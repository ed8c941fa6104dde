package dev.codestrata.source.functions;

import dev.codestrata.source.language.PathKinds;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Whether a file comes from another project. */
@SqlExample(
    usage =
        "code_is_vendored(path) - whether the path is one at which projects keep the code of others.",
    sql =
        "SELECT code_is_vendored('node_modules/left-pad/index.js'), code_is_vendored('src/A.java')",
    result = "true|false")
public final class CodeIsVendored implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_is_vendored";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return DataTypes.BooleanType;
  }

  @Override
  public Object call(Object[] arguments) {
    return PathKinds.isVendored((String) arguments[0]);
  }
}
