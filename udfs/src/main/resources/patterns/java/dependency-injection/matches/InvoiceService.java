package billing;

import org.springframework.stereotype.Service;

@Service // expect: dependency-injection
public class InvoiceService {
  private final Ledger ledger;
  private final TaxTable taxes;

  public InvoiceService(Ledger ledger, TaxTable taxes) {
    this.ledger = ledger;
    this.taxes = taxes;
  }

  public void invoice(long cents) {
    ledger.post(cents + taxes.of(cents));
  }
}
