package list;

import java.util.Iterator;

final class Unmodifiable implements Iterator<String> {
  private final Iterator<String> inner;

  Unmodifiable(Iterator<String> inner) {
    this.inner = inner;
  }

  @Override
  public boolean hasNext() {
    return inner.hasNext();
  }

  @Override
  public String next() {
    return inner.next();
  }
}
