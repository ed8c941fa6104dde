package collect;

import java.util.Comparator;

class SortedBag<T> { // expect: strategy
  private final Comparator<? super T> order;
  private final Object[] items = new Object[16];
  private int size;

  SortedBag(Comparator<? super T> order) {
    this.order = order;
  }

  @SuppressWarnings("unchecked")
  void add(T item) {
    int at = size++;
    while (at > 0 && order.compare((T) items[at - 1], item) > 0) {
      items[at] = items[--at];
    }
    items[at] = item;
  }
}
