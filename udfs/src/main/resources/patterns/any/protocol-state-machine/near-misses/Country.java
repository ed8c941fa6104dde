final class Address {
  boolean isIn(String state) {
    return this.state.equals(state);
  }
}
