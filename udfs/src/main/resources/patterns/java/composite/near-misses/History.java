package edit;

import java.util.ArrayList;
import java.util.List;

final class Snapshot implements Version {
  private final List<Version> earlier = new ArrayList<>();

  @Override
  public int number() {
    return earlier.size() + 1;
  }
}
