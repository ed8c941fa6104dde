package db;

import java.util.ArrayList;
import java.util.List;

final class Tables {
  private final List<String> names = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();

  void name(String name) {
    names.add(name);
  }

  void size(Integer size) {
    sizes.add(size);
  }

  void reset() {
    for (String name : names) {
      System.out.println(name);
    }
    for (Integer size : sizes) {
      System.out.println(size);
    }
    names.clear();
    sizes.clear();
  }
}
