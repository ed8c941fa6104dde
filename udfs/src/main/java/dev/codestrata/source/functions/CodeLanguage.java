package dev.codestrata.source.functions;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The GitHub name of the language of a file; content may be null. */
@SqlExample(
    usage =
        "code_language(path, content) - the language of a file by its path and, unless it is null, its content; null if unknown.",
    sql =
        "SELECT code_language('bin/run', '#!/usr/bin/env python3'), code_language('A.java', null)",
    result = "Python|Java")
public final class CodeLanguage implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_language";
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
  public boolean acceptsNull(int parameter) {
    return parameter == 1;
  }

  @Override
  public Object call(Object[] arguments) {
    return Languages.detect((String) arguments[0], (String) arguments[1])
        .map(Language::name)
        .orElse(null);
  }
}
