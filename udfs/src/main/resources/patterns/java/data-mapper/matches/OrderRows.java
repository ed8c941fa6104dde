package shop;

import java.sql.ResultSet;
import java.sql.SQLException;

class OrderRows implements RowMapper<Order> {
  @Override // expect: data-mapper
  public Order mapRow(ResultSet rs, int number) throws SQLException {
    Order order = new Order();
    order.setId(rs.getLong(1));
    order.setTotal(rs.getBigDecimal(2));
    return order;
  }
}
