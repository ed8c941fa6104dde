package dev.codestrata.observe;

/** How log lines are written. */
public enum LogFormat {
  /** For people. */
  TEXT,
  /** One JSON object a line. */
  JSON
}
