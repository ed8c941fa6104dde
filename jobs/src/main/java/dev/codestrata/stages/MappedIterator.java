package dev.codestrata.stages;

import java.util.Iterator;
import java.util.function.Function;

/**
 * An iterator that maps each element when it is asked for, so that a partition never stands in
 * memory as a whole.
 */
record MappedIterator<A, B>(Iterator<A> source, Function<A, B> function) implements Iterator<B> {

  @Override
  public boolean hasNext() {
    return source.hasNext();
  }

  @Override
  public B next() {
    return function.apply(source.next());
  }
}
