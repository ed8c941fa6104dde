package sql;

final class Query {
  private String text = "";

  Query thenBy(String column) {
    text += ", " + column;
    return this;
  }

  Query both() {
    return thenBy("a").thenBy("b");
  }
}
