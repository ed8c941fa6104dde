package news;

import java.util.ArrayList;
import java.util.List;

final class Newsletter {
  private final List<Reader> readers = new ArrayList<>();

  void publish(String text) {
    for (Reader reader : readers) {
      reader.read(text);
    }
  }
}

final class Reader {
  void read(String text) {
    System.out.println(text);
  }
}
