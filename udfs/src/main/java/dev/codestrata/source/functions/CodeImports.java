package dev.codestrata.source.functions;

import dev.codestrata.source.definitions.Import;
import dev.codestrata.source.definitions.Imports;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** What a text imports, as in {@code imports}. */
@SqlExample(
    usage =
        "code_imports(language, content) - the imports of a text in order; null if it cannot be parsed.",
    sql =
        "SELECT target, start_line FROM (SELECT inline(code_imports('Python', 'import os\\nimport sys\\n')))",
    result = "os|1\nsys|2")
public final class CodeImports implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_imports";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType, DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return RecordSchema.arrayOf(Import.class);
  }

  @Override
  public Object call(Object[] arguments) {
    return Parsing.of((String) arguments[0], (String) arguments[1], Imports::of);
  }
}
