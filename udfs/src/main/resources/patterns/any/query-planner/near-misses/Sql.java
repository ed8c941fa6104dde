final class Sql {
  String join(String table, String column, String filter) {
    return "SELECT * FROM " + table + " JOIN " + column + " WHERE " + filter;
  }
}
