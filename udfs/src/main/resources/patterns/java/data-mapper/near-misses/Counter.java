package db;

import java.sql.ResultSet;
import java.sql.SQLException;

final class Counter {
  int count(ResultSet rows) throws SQLException {
    rows.next();
    return rows.getInt(1) + rows.getInt(2);
  }
}
