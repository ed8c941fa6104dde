package dev.codestrata.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was checked on the files of a dataset, and how it ended.
 *
 * @param checks in the order they were made
 */
public record ValidationReport(List<Check> checks) {

  /**
   * One check.
   *
   * @param name what must hold
   * @param passed whether it holds
   * @param detail what was found
   */
  public record Check(String name, boolean passed, String detail) {}

  /** Copies the checks. */
  public ValidationReport {
    checks = List.copyOf(checks);
  }

  /** Whether every check passed. */
  public boolean valid() {
    return checks.stream().allMatch(Check::passed);
  }

  /** The failed checks in one line; empty if there are none. */
  public String failures() {
    return checks.stream()
        .filter(check -> !check.passed())
        .map(check -> check.name() + " (" + check.detail() + ")")
        .collect(Collectors.joining(", "));
  }
}
