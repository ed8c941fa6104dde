package dev.codestrata.source.functions;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import scala.Tuple3;
import scala.collection.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Registers every SQL function of this module in each new session, whatever language it is used
 * from, by {@code spark.sql.extensions=dev.codestrata.source.functions.CodestrataExtensions}.
 */
public final class CodestrataExtensions
    extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

  private static final String SINCE = "0.1.0";

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    for (SqlFunction function : SqlFunctions.all()) {
      extensions.injectFunction(
          new Tuple3<>(
              new FunctionIdentifier(function.name()), info(function), new Builder(function)));
    }
    return BoxedUnit.UNIT;
  }

  private static ExpressionInfo info(SqlFunction function) {
    SqlExample example = function.getClass().getAnnotation(SqlExample.class);
    String examples =
        "\n    Examples:\n      > "
            + example.sql().replace("\n", "\n        ")
            + ";\n       "
            + example.result().replace("\n", "\n       ")
            + "\n  ";
    return new ExpressionInfo(
        function.getClass().getName(),
        null,
        function.name(),
        example.usage(),
        "",
        examples,
        "",
        "",
        SINCE,
        "",
        "java_udf");
  }

  private static final class Builder extends AbstractFunction1<Seq<Expression>, Expression> {
    private final SqlFunction function;

    Builder(SqlFunction function) {
      this.function = function;
    }

    @Override
    public Expression apply(Seq<Expression> arguments) {
      return FunctionExpressions.call(function, arguments);
    }
  }
}
