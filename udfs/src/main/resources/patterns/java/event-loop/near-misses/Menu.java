package ui;

final class Menu {
  private final Screen screen;

  Menu(Screen screen) {
    this.screen = screen;
  }

  void show() {
    while (screen.isOpen()) {
      screen.select(1);
    }
  }
}
