package crm;

abstract class CustomerSpecification { // expect: specification
  abstract boolean isSatisfiedBy(Customer customer);

  CustomerSpecification and(CustomerSpecification other) {
    return new Conjunction(this, other);
  }

  CustomerSpecification butNot(CustomerSpecification other) {
    return new Exclusion(this, other);
  }
}
