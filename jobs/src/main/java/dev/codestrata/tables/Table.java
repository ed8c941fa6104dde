package dev.codestrata.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as the row of a Delta table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {

  /** Name in the lake. */
  String name();

  /** Columns that together name a row. */
  String[] key();

  /** What a row belongs to, which decides how the table is written. */
  Grain grain();

  /** Columns by which maintenance lays out the files. */
  String[] clusteredBy() default {};

  /** The one stage that writes it. */
  String writtenBy();

  /** Comment of the table. */
  String comment();
}
