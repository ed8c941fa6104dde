package shop;

public sealed interface Payment permits Payment.Card, Payment.Cash { // expect: sealed-hierarchy
  long cents();

  record Card(String number, long cents) implements Payment {}

  record Cash(long cents) implements Payment {}
}
