package toolkit;

interface WidgetFactory {
  Window createWindow(String title);

  Scrollbar createScrollbar();
}

final class MotifWidgetFactory implements WidgetFactory { // expect: abstract-factory
  @Override
  public Window createWindow(String title) {
    return new MotifWindow(title);
  }

  @Override
  public Scrollbar createScrollbar() {
    return new MotifScrollbar();
  }
}
