package dev.codestrata.source.functions;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The captures of any tree-sitter query in a text. */
@SqlExample(
    usage =
        "code_query(language, content, query) - the captures of a tree-sitter query, matches numbered from 0; null if the text cannot be parsed.",
    sql =
        "SELECT match, capture, text, start_line\nFROM (SELECT inline(code_query('Go', 'package p\\nfunc A() {}\\nfunc B() {}\\n', '(function_declaration name: (identifier) @name)')))",
    result = "0|name|A|2\n1|name|B|3")
public final class CodeQuery implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_query";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType, DataTypes.StringType, DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return RecordSchema.arrayOf(QueryCapture.class);
  }

  @Override
  public Object call(Object[] arguments) {
    return QueryCapture.of((String) arguments[0], (String) arguments[1], (String) arguments[2]);
  }
}
