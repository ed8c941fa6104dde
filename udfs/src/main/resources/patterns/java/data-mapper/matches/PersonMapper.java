package crm;

import java.sql.ResultSet;
import java.sql.SQLException;

public final class PersonMapper {
  // The columns of the view v_person.
  public Person map(ResultSet row) throws SQLException { // expect: data-mapper
    return new Person(row.getLong("id"), row.getString("name"));
  }
}
