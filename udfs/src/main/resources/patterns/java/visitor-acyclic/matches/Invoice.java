package books;

class Invoice extends Posting {
  private final long cents;

  Invoice(long cents) {
    this.cents = cents;
  }

  @Override // expect: visitor-acyclic
  void accept(Auditor auditor) {
    if (auditor instanceof InvoiceAuditor checker) {
      checker.check(this);
    } else {
      auditor.skip();
    }
  }

  long cents() {
    return cents;
  }
}
