package shop.orders;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

final class OrderQueries {
  private final DataSource dataSource;

  OrderQueries(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  long openOrders(String customer) {
    try (Connection connection = dataSource.getConnection(); // expect: try-with-resources
        PreparedStatement query =
            connection.prepareStatement("select count(*) from orders where customer = ?")) {
      query.setString(1, customer);
      try (ResultSet result = query.executeQuery()) { // expect: try-with-resources
        return result.next() ? result.getLong(1) : 0;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot count the orders of " + customer, e);
    }
  }
}
