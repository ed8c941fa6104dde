package draw;

abstract class Shape { // expect: bridge
  protected Renderer renderer;

  Shape(Renderer renderer) {
    this.renderer = renderer;
  }

  abstract void draw();
}

final class Circle extends Shape {
  Circle(Renderer renderer) {
    super(renderer);
  }

  @Override
  void draw() {
    renderer.ellipse(1, 1);
  }
}

interface Renderer {
  void ellipse(int width, int height);
}

final class Raster implements Renderer {
  @Override
  public void ellipse(int width, int height) {}
}

final class Vector implements Renderer {
  @Override
  public void ellipse(int width, int height) {}
}
