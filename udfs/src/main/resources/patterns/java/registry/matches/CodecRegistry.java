package codecs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class CodecRegistry { // expect: registry
  private final Map<String, Codec> codecs = new ConcurrentHashMap<>();

  public void register(String name, Codec codec) {
    if (codecs.putIfAbsent(name, codec) != null) {
      throw new IllegalStateException("already there: " + name);
    }
  }

  public Codec codec(String name) {
    return codecs.get(name);
  }
}
