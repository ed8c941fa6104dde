package dev.codestrata.source.functions;

import dev.codestrata.source.definitions.Definition;
import dev.codestrata.source.definitions.Definitions;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** What a text defines, as in {@code definitions}. */
@SqlExample(
    usage =
        "code_definitions(language, content) - the definitions of a text in order; null if it cannot be parsed.",
    sql =
        "SELECT d.kind, d.qualified_name, d.start_line\nFROM (SELECT inline(code_definitions('Java', 'class A {\\n  void f() {}\\n}'))) AS d",
    result = "class|A|1\nmethod|A.f|2")
public final class CodeDefinitions implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_definitions";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType, DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return RecordSchema.arrayOf(Definition.class);
  }

  @Override
  public Object call(Object[] arguments) {
    return Parsing.of((String) arguments[0], (String) arguments[1], Definitions::of);
  }
}
