package list;

final class ListNode implements Sized {
  private final Sized tail;
  private final String value;

  ListNode(String value, Sized tail) {
    this.value = value;
    this.tail = tail;
  }

  public String value() {
    return value;
  }

  public boolean isNamed(String name) {
    return value.equals(name);
  }

  public String upper() {
    return value.toUpperCase();
  }

  public int size() {
    return tail.size() + 1;
  }
}
