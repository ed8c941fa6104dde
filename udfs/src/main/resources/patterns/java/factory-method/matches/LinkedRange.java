package ranges;

import java.util.Iterator;

public final class LinkedRange implements Iterable<Integer> {
  private final int from;
  private final int to;

  public LinkedRange(int from, int to) {
    this.from = from;
    this.to = to;
  }

  @Override // expect: factory-method
  public Iterator<Integer> iterator() {
    return new Cursor(from, to);
  }

  private static final class Cursor implements Iterator<Integer> {
    private int at;
    private final int end;

    Cursor(int at, int end) {
      this.at = at;
      this.end = end;
    }

    @Override
    public boolean hasNext() {
      return at < end;
    }

    @Override
    public Integer next() {
      return at++;
    }
  }
}
