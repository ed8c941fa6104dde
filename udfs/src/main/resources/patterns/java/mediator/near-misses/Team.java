package work;

import java.util.ArrayList;
import java.util.List;

final class Team {
  private final List<Person> people = new ArrayList<>();

  void add(Person person) {
    people.add(person);
  }
}

final class Person {
  private final Team team;

  Person(Team team) {
    this.team = team;
  }

  void join() {
    team.add(this);
  }
}
