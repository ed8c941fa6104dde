package dev.codestrata.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes one column of a table, or one field of a struct. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

  /** Comment of the column. */
  String value();

  /** The closed list its text comes from, if there is one. */
  Class<? extends ClosedValue> values() default ClosedValue.class;

  /**
   * Version of the table that brought the column. Columns younger than version 1 must allow null,
   * since older rows have no value.
   */
  int since() default 1;

  /** True if a key column may be null all the same. */
  boolean nullableKey() default false;
}
