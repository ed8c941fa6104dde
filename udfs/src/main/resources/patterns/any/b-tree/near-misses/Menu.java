final class Menu {
  private final java.util.List<Menu> children = new java.util.ArrayList<>();

  boolean leaf() {
    return children.isEmpty();
  }

  int half() {
    return children.size() / 2;
  }
}
