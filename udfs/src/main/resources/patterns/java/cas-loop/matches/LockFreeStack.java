package queue;

import java.util.concurrent.atomic.AtomicReference;

final class LockFreeStack<T> {
  private record Node<T>(T item, Node<T> next) {}

  private final AtomicReference<Node<T>> top = new AtomicReference<>();

  T pop() {
    while (true) { // expect: cas-loop
      Node<T> head = top.get();
      if (head == null) {
        return null;
      }
      if (top.compareAndSet(head, head.next())) {
        return head.item();
      }
    }
  }
}
