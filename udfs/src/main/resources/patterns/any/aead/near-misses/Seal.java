final class Envelope {
  Envelope seal(String tag) {
    return new Envelope(letter, tag);
  }
}
