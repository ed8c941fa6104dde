package dev.codestrata.source.functions;

import dev.codestrata.source.metrics.CodeMetrics;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Line, size, complexity and quality measures of a text, as in {@code blob_metrics}. */
@SqlExample(
    usage =
        "code_metrics(language, content) - size, complexity and quality measures; null for an unknown language. What needs a parser is null without one.",
    sql =
        "SELECT m.lines, m.functions, m.cyclomatic_complexity\nFROM (SELECT code_metrics('Python', 'def f(x):\\n  return 1 if x else 2\\n') AS m)",
    result = "2|1|2")
public final class CodeMetricsFunction implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_metrics";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType, DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return RecordSchema.structOf(CodeMetrics.class);
  }

  @Override
  public Object call(Object[] arguments) {
    return Parsing.measure((String) arguments[0], (String) arguments[1]);
  }
}
