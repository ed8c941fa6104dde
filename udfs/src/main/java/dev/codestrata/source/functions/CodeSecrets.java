package dev.codestrata.source.functions;

import dev.codestrata.source.privacy.SensitiveFinder;
import dev.codestrata.source.privacy.SensitiveSpan;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Secrets and personal data in a text, as in {@code blob_metrics.sensitive}. */
@SqlExample(
    usage =
        "code_secrets(content) - kind, place in bytes and confidence of the secrets and personal data in a text; never the value.",
    sql =
        "SELECT kind, start_byte, end_byte FROM (SELECT inline(code_secrets('db = \"postgres://app:k3Jx9vQ2@db.acme.io\" # ann@acme.io')))",
    result = "url_credentials|21|29\nemail|44|55")
public final class CodeSecrets implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_secrets";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return RecordSchema.arrayOf(SensitiveSpan.class);
  }

  @Override
  public Object call(Object[] arguments) {
    return SensitiveFinder.get().find((String) arguments[0]);
  }
}
