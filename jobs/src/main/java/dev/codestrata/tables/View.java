package dev.codestrata.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as the row of a view, whose SQL is the resource {@code views/NAME.sql}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface View {

  /** Name in SQL. */
  String name();

  /** Comment of the view: what it holds, or the question it answers. */
  String comment();
}
