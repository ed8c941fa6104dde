package dev.codestrata.source.functions;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.types.DataType;

/**
 * A deterministic function that SQL can call: values in, value out, no state.
 *
 * <p>Null in, null out: a call never sees null but where {@link #acceptsNull} says so. Malformed
 * source gives null or what could be understood, never an exception; a wrong argument of the author
 * of the query, such as an invalid tree-sitter query, is an {@link IllegalArgumentException}.
 */
public interface SqlFunction extends Serializable {

  /** Name in SQL, lower case. */
  String name();

  /** Types of the arguments; what the query gives is cast to them. */
  List<DataType> parameters();

  /** Type of the result. */
  DataType returns();

  /** Whether the argument may be null without the result being null. */
  default boolean acceptsNull(int parameter) {
    return false;
  }

  /**
   * The value of one call.
   *
   * @param arguments one for each parameter: String, Boolean, Double, or float[] for an array
   * @return null, String, Boolean, a number, a record, or a List of these
   */
  Object call(Object[] arguments);
}
