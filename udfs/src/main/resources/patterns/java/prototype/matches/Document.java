package office;

import java.util.ArrayList;
import java.util.List;

final class Document {
  private final String title;
  private final List<String> pages;

  Document(String title, List<String> pages) {
    this.title = title;
    this.pages = pages;
  }

  Document copy() { // expect: prototype
    return new Document(title, new ArrayList<>(pages));
  }
}
