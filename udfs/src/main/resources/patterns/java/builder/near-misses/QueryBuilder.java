package sql;

/** Builds by name only: nothing is collected, nothing is made. */
public class QueryBuilder {
  private String table;

  public void setTable(String table) {
    this.table = table;
  }

  public String build() {
    return "select * from " + table;
  }
}
