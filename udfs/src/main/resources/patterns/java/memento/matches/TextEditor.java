package edit;

public final class TextEditor { // expect: memento
  private String text = "";
  private int caret;

  public void type(String more) {
    text = text.substring(0, caret) + more + text.substring(caret);
    caret += more.length();
  }

  public Snapshot save() {
    return new Snapshot(text, caret);
  }

  public void restore(Snapshot snapshot) {
    text = snapshot.text();
    caret = snapshot.caret();
  }

  public record Snapshot(String text, int caret) {}
}
