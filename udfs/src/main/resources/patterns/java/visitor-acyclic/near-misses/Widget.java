package ui;

final class Widget {
  void attach(Object parent) {
    if (parent instanceof Panel) {
      ((Panel) parent).repaint();
    }
  }
}
