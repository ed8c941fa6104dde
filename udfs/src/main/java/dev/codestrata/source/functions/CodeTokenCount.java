package dev.codestrata.source.functions;

import dev.codestrata.source.texts.Tokenizer;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** How many tokens a text has. */
@SqlExample(
    usage =
        "code_token_count(content, tokenizer) - the number of tokens of a text; a tokenizer is cl100k_base, o200k_base, p50k_base, p50k_edit, r50k_base, or the name of a language, whose comments, strings, words, numbers and operators are tokens.",
    sql =
        "SELECT code_token_count('int x = 1; // one', 'Java'), code_token_count('hello world', 'cl100k_base')",
    result = "6|2")
public final class CodeTokenCount implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_token_count";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType, DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return DataTypes.LongType;
  }

  @Override
  public Object call(Object[] arguments) {
    return Tokenizer.of((String) arguments[1]).count((String) arguments[0]);
  }
}
