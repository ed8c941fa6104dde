final class Chain {
  private Chain previous;
  private Chain next;

  void unlink() {
    previous.next = next;
    next.previous = previous;
  }
}
