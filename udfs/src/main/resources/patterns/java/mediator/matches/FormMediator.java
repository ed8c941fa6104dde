package forms;

import java.util.ArrayList;
import java.util.List;

public class FormMediator { // expect: mediator
  private final List<Control> controls = new ArrayList<>();

  public void changed(Control source) {
    controls.forEach(control -> control.refresh(source));
  }

  abstract static class Control {
    protected final FormMediator form;

    Control(FormMediator form) {
      this.form = form;
    }

    abstract void refresh(Control source);
  }

  static final class CheckBox extends Control {
    CheckBox(FormMediator form) {
      super(form);
    }

    void toggle() {
      form.changed(this);
    }

    @Override
    void refresh(Control source) {}
  }
}
