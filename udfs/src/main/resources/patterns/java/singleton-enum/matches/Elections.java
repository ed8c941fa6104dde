package cluster;

public enum Elections { // expect: singleton-enum
  INSTANCE;

  private volatile String leader = "";

  public void won(String node) {
    leader = node;
  }

  public String leader() {
    return leader;
  }
}
