package weather;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public final class Thermometer { // expect: observer
  private final List<Display> displays = new CopyOnWriteArrayList<>();
  private double celsius;

  public void attach(Display display) {
    displays.add(display);
  }

  public void detach(Display display) {
    displays.remove(display);
  }

  public void measured(double value) {
    celsius = value;
    for (Display display : displays) {
      display.update(celsius);
    }
  }
}
