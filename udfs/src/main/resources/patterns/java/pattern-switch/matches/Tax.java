package tax;

final class Tax {
  static int rate(Object item) {
    return switch (item) { // expect: pattern-switch
      case Book b when b.pages() > 49 -> 7;
      case Book b -> 10;
      case Integer cents -> cents > 100 ? 19 : 0;
      default -> 19;
    };
  }

  record Book(int pages) {}
}
