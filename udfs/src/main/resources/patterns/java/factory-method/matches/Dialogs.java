package ui;

abstract class Dialog {
  abstract Button createButton();

  void render() {
    Button button = createButton();
    button.onClick(this::close);
    button.paint();
  }

  void close() {}

  interface Button {
    void onClick(Runnable action);

    void paint();
  }
}

class WebDialog extends Dialog {
  Button createButton() { // expect: factory-method
    return new HtmlButton("ok");
  }
}

class HtmlButton implements Dialog.Button {
  private final String label;
  private Runnable action;

  HtmlButton(String label) {
    this.label = label;
  }

  public void onClick(Runnable newAction) {
    this.action = newAction;
  }

  public void paint() {
    System.out.println("<button>" + label + "</button>");
  }
}
