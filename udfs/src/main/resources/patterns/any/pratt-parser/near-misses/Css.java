final class Css {
  boolean wins(Rule a, Rule b) {
    return a.precedence() > b.precedence();
  }
}
