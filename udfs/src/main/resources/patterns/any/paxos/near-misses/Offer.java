final class Offer {
  boolean accept(long amount) {
    return amount >= proposedAmount;
  }
}
