package dev.codestrata.source.functions;

import dev.codestrata.source.texts.UnifiedDiff;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** What changed between two texts. */
@SqlExample(
    usage =
        "code_diff(old, new) - the unified diff of two texts by lines, three of context, no file names; empty for equal texts.",
    sql = "SELECT code_diff('a\\nb\\n', 'a\\nc\\n')",
    result = "@@ -1,2 +1,2 @@\n a\n-b\n+c\n")
public final class CodeDiff implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_diff";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType, DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return DataTypes.StringType;
  }

  @Override
  public Object call(Object[] arguments) {
    return UnifiedDiff.of((String) arguments[0], (String) arguments[1]);
  }
}
