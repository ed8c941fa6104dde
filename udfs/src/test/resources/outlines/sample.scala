package app.model

import scala.collection.mutable
import java.util.{List, Map => JavaMap}
import app.other._

/** A cart. */
class Cart[T](size: Int) extends Base {
  def total(a: Int, b: String): Int = {
    if (a > 1 && b.nonEmpty) 1 else if (a < 0) 2 else 3
    for (i <- items) { i }
    a match {
      case 1 => 2
      case _ => 3
    }
  }
  type Name = String
  def abs: Int
}

object Cart {
  def apply(size: Int) = new Cart(size)
}

trait Shape {
  def area(): Double
}

case class Point(x: Int, y: Int)
