package formats;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

public final class Formats {
  // One instance of each format that is on the class path.
  public static List<Format> all() { // expect: plugin-loading
    List<Format> formats = new ArrayList<>();
    ServiceLoader.load(Format.class).forEach(formats::add);
    return formats;
  }
}
