package ui;

import java.util.ArrayList;
import java.util.List;

class Button { // expect: observer
  private final List<ClickListener> listeners = new ArrayList<>();

  void onClick(ClickListener listener) {
    listeners.add(listener);
  }

  void press() {
    listeners.forEach(listener -> listener.clicked(this));
  }

  interface ClickListener {
    void clicked(Button button);
  }
}
