package events;

import java.util.ArrayList;
import java.util.List;

class Button {
  void attach(Toolkit toolkit) {
    toolkit.register(this);
  }
}

class Slider {
  void attach(Toolkit toolkit) {
    toolkit.register(this);
  }
}

class Toolkit {
  private final List<Object> widgets = new ArrayList<>();

  void register(Object widget) {
    widgets.add(widget);
  }
}
