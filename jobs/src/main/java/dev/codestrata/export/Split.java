package dev.codestrata.export;

import java.util.Locale;

/** A part of a dataset, in the order in which the card lists them. */
public enum Split {
  /** For learning. */
  TRAIN,
  /** For choosing between models. */
  VALIDATION,
  /** For judging one. */
  TEST;

  /** Name in files and in the card. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
