package web;

import java.util.function.Predicate;

final class Crawler { // expect: strategy
  private Predicate<String> wanted = url -> true;

  void setWanted(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  boolean visit(String url) {
    return wanted.test(url) && url.startsWith("https:");
  }
}
