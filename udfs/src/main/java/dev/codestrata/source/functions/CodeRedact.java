package dev.codestrata.source.functions;

import dev.codestrata.source.privacy.Redactor;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** A text without the secrets and personal data that are found in it. */
@SqlExample(
    usage =
        "code_redact(content) - the text with typed placeholders for secrets and personal data; the same value has the same number throughout.",
    sql = "SELECT code_redact('ann@acme.io wrote to bob@acme.io, and ann@acme.io again')",
    result = "<EMAIL_1> wrote to <EMAIL_2>, and <EMAIL_1> again")
public final class CodeRedact implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_redact";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return DataTypes.StringType;
  }

  @Override
  public Object call(Object[] arguments) {
    return Redactor.redact((String) arguments[0]);
  }
}
