package db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

final class Copier {
  Map<String, Object> copy(ResultSet row) throws SQLException {
    Map<String, Object> copy = new HashMap<>();
    copy.put("a", row.getObject("a"));
    copy.put("b", row.getObject("b"));
    return copy;
  }
}
