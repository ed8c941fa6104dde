package dev.codestrata.source.functions;

import dev.codestrata.source.rationale.RationaleExtractor;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** What a message says about a decision and its reasons. */
@SqlExample(
    usage =
        "commit_rationale(message) - the parts of the decision that a message states: kind, text, its char offsets and the confidence of the whole; empty if it states none.",
    sql =
        "SELECT kind, text FROM (SELECT inline(commit_rationale('Use a ring buffer instead of a list to avoid allocation')))",
    result = "decision_point|Use a ring buffer\nrationale|to avoid allocation\nalternative|a list")
public final class CommitRationale implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "commit_rationale";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return RecordSchema.arrayOf(RationalePart.class);
  }

  @Override
  public Object call(Object[] arguments) {
    String message = (String) arguments[0];
    return RationaleExtractor.extract(message)
        .map(decision -> RationalePart.of(message, decision))
        .orElse(List.of());
  }
}
