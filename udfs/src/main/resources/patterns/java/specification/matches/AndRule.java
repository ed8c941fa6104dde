package rules;

final class AndRule implements Rule { // expect: specification
  private final Rule first;
  private final Rule second;

  AndRule(Rule first, Rule second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public boolean allows(Request request) {
    return first.allows(request) && second.allows(request);
  }
}
