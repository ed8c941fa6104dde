package sort;

import java.util.Comparator;

enum NaturalOrder implements Comparator<Integer> { // expect: singleton-enum
  ORDER;

  @Override
  public int compare(Integer a, Integer b) {
    return Integer.compare(a, b);
  }
}
