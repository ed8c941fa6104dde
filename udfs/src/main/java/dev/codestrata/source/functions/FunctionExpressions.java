package dev.codestrata.source.functions;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.EvalMode;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.types.DataType;
import scala.Enumeration;
import scala.Option;
import scala.collection.JavaConverters;
import scala.collection.Seq;
import scala.collection.immutable.Nil$;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.AbstractFunction3;

/**
 * Turns a {@link SqlFunction} into a Catalyst expression: Spark's own expression for user functions
 * over one adapter, with the arguments cast to the declared types. Being an ordinary expression, it
 * is folded, pushed and shared by the optimizer as a deterministic function.
 */
final class FunctionExpressions {

  private FunctionExpressions() {}

  /**
   * The call of {@code function} on {@code arguments}.
   *
   * @throws IllegalArgumentException if their number is wrong
   */
  static Expression call(SqlFunction function, Seq<Expression> arguments) {
    List<DataType> parameters = function.parameters();
    if (arguments.size() != parameters.size()) {
      throw new IllegalArgumentException(
          function.name()
              + " takes "
              + parameters.size()
              + " argument(s), but "
              + arguments.size()
              + " were given; DESCRIBE FUNCTION EXTENDED "
              + function.name()
              + " shows an example");
    }
    List<Expression> children = new ArrayList<>();
    List<Expression> given = JavaConverters.seqAsJavaList(arguments);
    for (int i = 0; i < given.size(); i++) {
      children.add(new Cast(given.get(i), parameters.get(i), Option.empty(), legacyCast()));
    }
    return new ScalaUDF(
        adapter(function),
        function.returns(),
        JavaConverters.asScalaBuffer(children).toSeq(),
        nil(),
        Option.empty(),
        Option.apply(function.name()),
        true,
        true);
  }

  private static Enumeration.Value legacyCast() {
    // Under ANSI rules a cast may throw; here what cannot be cast is null.
    return EvalMode.LEGACY();
  }

  @SuppressWarnings("unchecked")
  private static <T> Seq<T> nil() {
    return (Seq<T>) Nil$.MODULE$;
  }

  private static Object adapter(SqlFunction function) {
    return switch (function.parameters().size()) {
      case 1 -> new Unary(function);
      case 2 -> new Binary(function);
      case 3 -> new Ternary(function);
      default ->
          throw new IllegalStateException(
              function.name() + ": functions of one to three arguments are supported");
    };
  }

  private static Object evaluate(SqlFunction function, Object... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] == null) {
        if (!function.acceptsNull(i)) {
          return null;
        }
      } else if (arguments[i] instanceof Seq<?> sequence) {
        float[] floats = floats(sequence);
        if (floats == null) {
          return null;
        }
        arguments[i] = floats;
      }
    }
    return RecordSchema.toSpark(function.call(arguments));
  }

  /** Null if an element is null: a vector with a hole is no vector. */
  private static float[] floats(Seq<?> sequence) {
    float[] floats = new float[sequence.size()];
    int i = 0;
    for (Object element : JavaConverters.seqAsJavaList(sequence)) {
      if (element == null) {
        return null;
      }
      floats[i++] = ((Number) element).floatValue();
    }
    return floats;
  }

  private static final class Unary extends AbstractFunction1<Object, Object>
      implements Serializable {
    private static final long serialVersionUID = 1L;
    private final SqlFunction function;

    Unary(SqlFunction function) {
      this.function = function;
    }

    @Override
    public Object apply(Object a) {
      return evaluate(function, a);
    }
  }

  private static final class Binary extends AbstractFunction2<Object, Object, Object>
      implements Serializable {
    private static final long serialVersionUID = 1L;
    private final SqlFunction function;

    Binary(SqlFunction function) {
      this.function = function;
    }

    @Override
    public Object apply(Object a, Object b) {
      return evaluate(function, a, b);
    }
  }

  private static final class Ternary extends AbstractFunction3<Object, Object, Object, Object>
      implements Serializable {
    private static final long serialVersionUID = 1L;
    private final SqlFunction function;

    Ternary(SqlFunction function) {
      this.function = function;
    }

    @Override
    public Object apply(Object a, Object b, Object c) {
      return evaluate(function, a, b, c);
    }
  }
}
