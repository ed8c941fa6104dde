package sql;

public final class Query {
  private final String text;

  private Query(String text) {
    this.text = text;
  }

  public interface Select {
    From select(String columns);
  }

  public interface From {
    Where from(String table);
  }

  public interface Where {
    Query where(String condition);

    Query everything();
  }

  static final class Draft implements Select, From, Where { // expect: step-builder
    private final StringBuilder sql = new StringBuilder();

    public From select(String columns) {
      sql.append("SELECT ").append(columns);
      return this;
    }

    public Where from(String table) {
      sql.append(" FROM ").append(table);
      return this;
    }

    public Query where(String condition) {
      return new Query(sql + " WHERE " + condition);
    }

    public Query everything() {
      return new Query(sql.toString());
    }
  }
}
