package launch;

import java.util.Iterator;
import java.util.NoSuchElementException;

public final class Countdown implements Iterator<Integer> { // expect: iterator
  private int left;

  public Countdown(int from) {
    this.left = from;
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public Integer next() {
    if (left == 0) {
      throw new NoSuchElementException();
    }
    return left--;
  }
}
