package cafe;

abstract class Beverage {
  void prepare() { // expect: template-method
    boilWater();
    brew();
    pour();
    addCondiments();
  }

  abstract void brew();

  abstract void addCondiments();

  private void boilWater() {}

  private void pour() {}
}
