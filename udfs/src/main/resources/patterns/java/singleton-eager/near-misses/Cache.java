package web;

public class Cache {
  private static final Cache INSTANCE = new Cache();

  public Cache() {}

  public static Cache getInstance() {
    return INSTANCE;
  }
}
