package home;

import java.util.Map;

final class RemoteControl { // expect: command
  private final Map<Integer, Button> buttons =
      Map.of(1, new LightOn(), 2, new LightOff());

  void press(int number) {
    buttons.get(number).execute();
  }

  interface Button {
    void execute();
  }

  static final class LightOn implements Button {
    @Override
    public void execute() {
      System.out.println("on");
    }
  }

  static final class LightOff implements Button {
    @Override
    public void execute() {
      System.out.println("off");
    }
  }
}
