package draw;

import java.util.ArrayList;
import java.util.List;

public final class Group implements Graphic { // expect: composite
  private final List<Graphic> children = new ArrayList<>();

  public void add(Graphic child) {
    children.add(child);
  }

  @Override
  public void paint(Canvas canvas) {
    for (Graphic child : children) {
      child.paint(canvas);
    }
  }
}
