package list;

import java.util.Iterator;
import java.util.NoSuchElementException;

final class Empty implements Iterator<Object> {
  @Override
  public boolean hasNext() {
    return false;
  }

  @Override
  public Object next() {
    throw new NoSuchElementException();
  }
}
