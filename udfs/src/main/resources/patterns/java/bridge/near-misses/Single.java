package tv;

interface Screen {
  void show();
}

final class Lcd implements Screen {
  public void show() {}
}

class Panel {
  protected final Screen screen;

  Panel(Screen screen) {
    this.screen = screen;
  }

  void on() {
    screen.show();
  }
}

final class BigPanel extends Panel {
  BigPanel(Screen screen) {
    super(screen);
  }
}
