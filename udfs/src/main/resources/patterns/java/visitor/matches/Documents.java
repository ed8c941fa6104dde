package docs;

import java.util.List;

abstract class Part {
  abstract void render(Renderer renderer);

  interface Renderer {
    void draw(Heading heading);

    void draw(Paragraph paragraph);
  }

  static final class Heading extends Part {
    @Override // expect: visitor
    void render(Renderer renderer) {
      renderer.draw(this);
    }
  }

  static final class Paragraph extends Part {
    @Override
    void render(Renderer renderer) {
      renderer.draw(this);
    }
  }

  static void renderAll(List<Part> parts, Renderer renderer) {
    parts.forEach(part -> part.render(renderer));
  }
}
