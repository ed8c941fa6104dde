package web;

import java.util.Map;
import java.util.Optional;

final class Sessions {
  private final Map<String, User> users;

  Sessions(Map<String, User> users) {
    this.users = users;
  }

  private Optional<User> find(String token) {
    return Optional.ofNullable(users.get(token));
  }

  String nameOf(String token) {
    return find(token).map(User::name).orElseThrow(() -> new IllegalStateException("no session")); // expect: optional-chain
  }

  record User(String name) {}
}
