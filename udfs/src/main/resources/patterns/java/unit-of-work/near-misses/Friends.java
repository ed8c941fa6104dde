package people;

import java.util.ArrayList;
import java.util.List;

final class Friends {
  private final List<Person> close = new ArrayList<>();
  private final List<Person> distant = new ArrayList<>();

  void addClose(Person person) {
    close.add(person);
  }

  void addDistant(Person person) {
    distant.add(person);
  }

  void greet() {
    close.forEach(person -> person.greet());
    distant.forEach(person -> person.greet());
  }
}
