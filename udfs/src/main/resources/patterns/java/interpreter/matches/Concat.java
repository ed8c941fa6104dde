package template;

class Concat implements Part { // expect: interpreter
  private final Part head;
  private final Part tail;

  Concat(Part head, Part tail) {
    this.head = head;
    this.tail = tail;
  }

  @Override
  public String render(Context context) {
    return head.render(context) + tail.render(context);
  }
}
