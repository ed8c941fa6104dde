package people;

final class LazyName implements Named {
  private String name;

  @Override
  public String name() {
    if (name == null) {
      name = "anonymous";
    }
    return name;
  }
}
