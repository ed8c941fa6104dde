package db;

final class Migration {
  private final JdbcTemplate jdbc;

  Migration(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void run(String script) {
    jdbc.execute(script);
  }
}
