package list;

final class LinkedItem {
  private final String value;
  private final LinkedItem next;

  LinkedItem(String value, LinkedItem next) {
    this.value = value;
    this.next = next;
  }

  int indexOf(String wanted) {
    if (value.equals(wanted)) {
      return 0;
    }
    return 1 + next.indexOf(wanted);
  }
}
