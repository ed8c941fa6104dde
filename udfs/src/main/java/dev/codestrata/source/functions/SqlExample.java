package dev.codestrata.source.functions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a function does and one statement that shows it; {@code DESCRIBE FUNCTION EXTENDED} prints
 * both, and a test runs the statement and compares its rows.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SqlExample {

  /** One sentence, starting with the call. */
  String usage();

  /** A statement that needs no table. */
  String sql();

  /** Its rows: values joined by {@code |}, one row a line. */
  String result();
}
