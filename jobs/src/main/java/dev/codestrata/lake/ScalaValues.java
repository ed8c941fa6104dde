package dev.codestrata.lake;

import java.util.List;
import java.util.Map;
import scala.Tuple2;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** Java collections as the immutable Scala ones that Spark and Delta ask for. */
final class ScalaValues {

  private ScalaValues() {}

  static <T> Seq<T> seq(List<T> list) {
    return JavaConverters.asScalaBuffer(list).toList();
  }

  /** A sequence as one of a wider type, which it is, since it cannot be changed. */
  @SuppressWarnings("unchecked")
  static <T> Seq<T> upcast(Seq<? extends T> seq) {
    return (Seq<T>) seq;
  }

  @SuppressWarnings("unchecked")
  static scala.collection.immutable.Map<String, String> map(Map<String, String> map) {
    scala.collection.immutable.Map<String, String> result =
        (scala.collection.immutable.Map<String, String>)
            (scala.collection.immutable.Map<?, ?>) scala.collection.immutable.Map$.MODULE$.empty();
    for (Map.Entry<String, String> entry : map.entrySet()) {
      result = result.$plus(new Tuple2<>(entry.getKey(), entry.getValue()));
    }
    return result;
  }
}
