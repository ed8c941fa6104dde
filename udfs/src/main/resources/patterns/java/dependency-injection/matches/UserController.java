package web;

import org.springframework.beans.factory.annotation.Autowired;

public class UserController { // expect: dependency-injection
  @Autowired private UserStore users;

  public String show(long id) {
    return users.find(id).toString();
  }
}
