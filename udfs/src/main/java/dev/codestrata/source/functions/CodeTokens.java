package dev.codestrata.source.functions;

import dev.codestrata.source.texts.Tokenizer;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The tokens of a text. */
@SqlExample(
    usage =
        "code_tokens(content, tokenizer) - the tokens of a text in order; a tokenizer is cl100k_base, o200k_base, p50k_base, p50k_edit, r50k_base, or the name of a language, whose comments, strings, words, numbers and operators are tokens.",
    sql = "SELECT array_join(code_tokens('int x = 1; // one', 'Java'), '|')",
    result = "int|x|=|1|;|// one")
public final class CodeTokens implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_tokens";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType, DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return DataTypes.createArrayType(DataTypes.StringType, false);
  }

  @Override
  public Object call(Object[] arguments) {
    return Tokenizer.of((String) arguments[1]).tokens((String) arguments[0]);
  }
}
