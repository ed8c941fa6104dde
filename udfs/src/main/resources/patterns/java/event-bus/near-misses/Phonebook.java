package people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Phonebook {
  private final Map<String, List<String>> numbers = new HashMap<>();

  void dial(String name, Phone phone) {
    for (String number : numbers.get(name)) {
      phone.call(number);
    }
  }
}
