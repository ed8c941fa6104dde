package dev.codestrata.source.dependencies;

/** Reads one format. */
interface ManifestReader {

  /**
   * Adds what {@code content} declares. May throw anything for malformed content: what it added
   * before is then dropped.
   */
  void read(String content, Found found) throws Exception;
}
