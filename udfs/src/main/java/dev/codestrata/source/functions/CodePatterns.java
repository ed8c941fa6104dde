package dev.codestrata.source.functions;

import dev.codestrata.source.patterns.RuleCatalogue;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * The patterns that one text shows, as in {@code blob_patterns}; the path gives the language where
 * that is null.
 */
@SqlExample(
    usage =
        "code_patterns(language, path, content) - the patterns that a text shows; a null language is taken from the path. Null if it cannot be parsed.",
    sql =
        "SELECT pattern_type, start_line\nFROM (SELECT inline(code_patterns('Java', 'A.java', 'enum Registry { INSTANCE; private int n; int next() { return n++; } }')))",
    result = "java/singleton-enum|1")
public final class CodePatterns implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_patterns";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType, DataTypes.StringType, DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return RecordSchema.arrayOf(PatternRow.class);
  }

  @Override
  public boolean acceptsNull(int parameter) {
    return parameter < 2;
  }

  @Override
  public Object call(Object[] arguments) {
    String language =
        arguments[0] != null
            ? (String) arguments[0]
            : Parsing.language((String) arguments[1], (String) arguments[2]);
    return language == null
        ? null
        : Parsing.of(
            language,
            (String) arguments[2],
            source ->
                RuleCatalogue.builtin().match(source).matches().stream()
                    .map(PatternRow::of)
                    .toList());
  }
}
