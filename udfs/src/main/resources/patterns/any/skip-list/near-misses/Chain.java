final class Chain {
  Node find(String key) {
    Node at = head;
    while (at.next != null && at.next.key.compareTo(key) < 0) {
      at = at.next;
    }
    return at;
  }
}
