package dev.codestrata.source.functions;

import dev.codestrata.source.licenses.LicenseDetector;
import dev.codestrata.source.licenses.LicenseMatch;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The licences that a text states. */
@SqlExample(
    usage =
        "code_licenses(content) - the licences that a text states, as SPDX expressions with confidence and lines.",
    sql =
        "SELECT inline(code_licenses('// SPDX-License-Identifier: MIT OR Apache-2.0\\nclass A {}'))",
    result = "MIT OR Apache-2.0|1.0|1|1")
public final class CodeLicenses implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "code_licenses";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return RecordSchema.arrayOf(LicenseMatch.class);
  }

  @Override
  public Object call(Object[] arguments) {
    return LicenseDetector.detect((String) arguments[0]);
  }
}
