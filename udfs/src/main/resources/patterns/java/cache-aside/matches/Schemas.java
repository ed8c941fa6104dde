package data;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

final class Schemas {
  private final ConcurrentMap<String, Schema> schemas = new ConcurrentHashMap<>();
  private final SchemaStore store;

  Schemas(SchemaStore store) {
    this.store = store;
  }

  Schema schema(String name) { // expect: cache-aside
    return schemas.computeIfAbsent(name, key -> store.read(key));
  }
}
