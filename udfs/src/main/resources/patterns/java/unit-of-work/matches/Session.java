package orm;

import java.util.LinkedHashMap;
import java.util.Map;

class Session { // expect: unit-of-work
  private final Map<Object, Row> dirty = new LinkedHashMap<>();
  private final Map<Object, Row> fresh = new LinkedHashMap<>();
  private final Connection connection;

  Session(Connection connection) {
    this.connection = connection;
  }

  void changed(Object key, Row row) {
    dirty.put(key, row);
  }

  void created(Object key, Row row) {
    fresh.put(key, row);
  }

  void flush() {
    connection.insertAll(fresh);
    connection.updateAll(dirty);
    forget();
  }

  private void forget() {
    fresh.clear();
    dirty.clear();
  }
}
