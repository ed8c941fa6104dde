package dev.codestrata.source.functions;

import dev.codestrata.source.embeddings.SentenceEncoder;

/** The one encoder of this process; it lives as long, since calls may come at any time. */
final class SharedEncoder {

  private static final class Loaded {
    static final SentenceEncoder ENCODER = SentenceEncoder.open();
  }

  private SharedEncoder() {}

  static SentenceEncoder get() {
    return Loaded.ENCODER;
  }
}
