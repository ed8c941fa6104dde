package billing;

import java.math.BigDecimal;
import java.util.List;

final class Invoices {
  static BigDecimal overdue(List<Invoice> invoices) {
    return invoices.stream() // expect: stream-pipeline
        .filter(Invoice::isOverdue)
        .map(Invoice::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  interface Invoice {
    boolean isOverdue();

    BigDecimal amount();
  }
}
