package database;

public class MySqlDialect extends Dialect { // expect: abstract-factory
  private final int version;

  public MySqlDialect(int version) {
    this.version = version;
  }

  @Override
  public Paging paging() {
    return new LimitOffsetPaging();
  }

  @Override
  public Quoting quoting() {
    return new BacktickQuoting(version);
  }

  @Override
  public Upsert upsert() {
    return new OnDuplicateKeyUpsert();
  }
}
