package staff;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Fluent setters alone: the class is used for itself, and what it makes is by the way. */
public class Employee {
  private String name = "";
  private int salary;
  private final List<Employee> reports = new ArrayList<>();

  public Employee setName(String name) {
    this.name = name;
    return this;
  }

  public Employee setSalary(int salary) {
    this.salary = salary;
    return this;
  }

  public String getName() {
    return name;
  }

  public int getSalary() {
    return salary;
  }

  public void hire(Employee report) {
    reports.add(report);
  }

  public int cost() {
    return salary + reports.stream().mapToInt(Employee::cost).sum();
  }

  public Badge badge() {
    return new Badge(name);
  }

  public Iterator<Employee> walk() {
    return new ArrayList<>(reports).iterator();
  }

  record Badge(String name) {}
}
