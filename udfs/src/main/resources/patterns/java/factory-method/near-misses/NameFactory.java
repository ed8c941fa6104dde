package names;

import java.util.ArrayList;
import java.util.List;

class NameFactory implements Names {
  @Override
  public List<String> createNames() {
    return new ArrayList<>(List.of("Ada", "Grace"));
  }

  @Override
  public Object createLock() {
    return new Object();
  }
}

interface Names {
  List<String> createNames();

  Object createLock();
}
