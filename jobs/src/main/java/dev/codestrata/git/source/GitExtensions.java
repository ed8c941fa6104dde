package dev.codestrata.git.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.execution.datasources.v2.DataSourceV2Relation;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import scala.Function1;
import scala.Option;
import scala.Tuple3;
import scala.collection.JavaConverters;
import scala.collection.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Adds the table functions {@code git_references}, {@code git_commits}, {@code git_commit_files},
 * {@code git_tree_entries} and {@code git_blobs} to a session. Name it in {@code
 * spark.sql.extensions}, next to others.
 *
 * <p>Arguments: the path, then optionally a revision to start from (null for HEAD) and, for commits
 * and commit files, one whose ancestors are left out.
 */
public final class GitExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    for (GitTable table : GitTable.values()) {
      String name = "git_" + table.tableName();
      ExpressionInfo info =
          new ExpressionInfo(
              GitDataSource.class.getName(),
              null,
              name,
              name + "(path[, ref[, since]]) - " + table.description(),
              "");
      Function1<Seq<Expression>, LogicalPlan> builder = new Builder(name, table);
      extensions.injectTableFunction(new Tuple3<>(new FunctionIdentifier(name), info, builder));
    }
    return BoxedUnit.UNIT;
  }

  private static final class Builder extends AbstractFunction1<Seq<Expression>, LogicalPlan> {
    private static final List<String> PARAMETERS = List.of("path", "ref", "since");

    private final String name;
    private final GitTable table;

    Builder(String name, GitTable table) {
      this.name = name;
      this.table = table;
    }

    @Override
    public LogicalPlan apply(Seq<Expression> expressions) {
      List<Expression> arguments = new ArrayList<>(JavaConverters.seqAsJavaList(expressions));
      if (arguments.isEmpty() || arguments.size() > PARAMETERS.size()) {
        throw new IllegalArgumentException(
            name
                + " takes a path, a revision to start from and one to stop at, not "
                + arguments.size()
                + " arguments");
      }
      Map<String, String> options = new HashMap<>();
      options.put("table", table.tableName());
      for (int i = 0; i < arguments.size(); i++) {
        String value = text(PARAMETERS.get(i), arguments.get(i));
        if (value != null) {
          options.put(PARAMETERS.get(i), value);
        }
      }
      CaseInsensitiveStringMap map = new CaseInsensitiveStringMap(options);
      return DataSourceV2Relation.create(
          new GitSourceTable(GitSourceOptions.of(map)), Option.empty(), Option.empty(), map);
    }

    private String text(String parameter, Expression argument) {
      if (!argument.foldable()) {
        throw new IllegalArgumentException(
            "Argument " + parameter + " of " + name + " must be a constant, not " + argument.sql());
      }
      Object value = argument.eval(null);
      return value == null ? null : value.toString();
    }
  }
}
