package shop;

import java.util.List;

public class JdbcOrders { // expect: repository
  private final JdbcTemplate jdbc;

  public JdbcOrders(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public List<Order> findByCustomer(long customer) {
    return jdbc.query("select * from orders where customer = ?", Order::fromRow, customer);
  }

  public void save(Order order) {
    jdbc.update("insert into orders(id, customer) values (?, ?)", order.id(), order.customer());
  }
}
