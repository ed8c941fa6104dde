package post;

public final class Envelope {
  private boolean sealed;

  void seal() {
    sealed = true;
  }

  boolean isSealed() {
    return sealed;
  }
}
