package rules;

final class Both implements Rule {
  private final Rule first;
  private final Rule second;

  Both(Rule first, Rule second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public boolean allows(Request request) {
    return first.allows(request) && second.allows(request);
  }
}
