package draw;

interface Pen {
  void line();
}

final class Thin implements Pen {
  public void line() {}
}

final class Thick implements Pen {
  public void line() {}
}

abstract class Figure {
  protected final Pen pen = new Thin();

  void draw() {
    pen.line();
  }
}

final class Square extends Figure {}
