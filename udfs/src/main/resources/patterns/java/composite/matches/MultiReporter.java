package report;

import java.util.Set;

final class MultiReporter implements Reporter { // expect: composite
  private final Set<Reporter> reporters;

  MultiReporter(Set<Reporter> reporters) {
    this.reporters = reporters;
  }

  @Override
  public void report(String problem) {
    reporters.forEach(reporter -> reporter.report(problem));
  }
}
