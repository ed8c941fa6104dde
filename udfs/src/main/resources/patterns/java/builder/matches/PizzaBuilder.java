package kitchen;

import java.util.ArrayList;
import java.util.List;

public class PizzaBuilder { // expect: builder
  private int size = 28;
  private boolean vegan;
  private final List<String> toppings = new ArrayList<>();

  public PizzaBuilder size(int centimetres) {
    size = centimetres;
    return this;
  }

  public PizzaBuilder vegan(boolean value) {
    vegan = value;
    return this;
  }

  public PizzaBuilder with(String topping) {
    toppings.add(topping);
    return this;
  }

  public Pizza bake() {
    if (vegan && toppings.contains("salami")) {
      throw new IllegalStateException("salami is not vegan");
    }
    Pizza pizza = new Pizza(size, toppings);
    pizza.check();
    return pizza;
  }

  record Pizza(int size, List<String> toppings) {
    void check() {}
  }
}
