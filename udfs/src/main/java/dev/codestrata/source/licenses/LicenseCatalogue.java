package dev.codestrata.source.licenses;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The identifiers of the SPDX licence list, from the resource {@code licenses/catalogue.tsv}. */
final class LicenseCatalogue {

  /**
   * One identifier.
   *
   * @param id SPDX identifier in its official spelling
   * @param type kind of terms
   * @param text how its text is used: "text", "until X", "like X" or "-"
   */
  record Entry(String id, LicenseType type, String text) {}

  private static final class Loaded {
    static final LicenseCatalogue CATALOGUE = load();
  }

  private final List<Entry> entries;
  private final Map<String, Entry> byLowerCaseId;

  private LicenseCatalogue(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.byLowerCaseId = new HashMap<>();
    for (Entry entry : entries) {
      byLowerCaseId.put(entry.id().toLowerCase(Locale.ROOT), entry);
    }
  }

  static LicenseCatalogue get() {
    return Loaded.CATALOGUE;
  }

  List<Entry> entries() {
    return entries;
  }

  /** The entry of an identifier in any case, or null. */
  Entry find(String id) {
    return byLowerCaseId.get(id.toLowerCase(Locale.ROOT));
  }

  private static LicenseCatalogue load() {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines("/licenses/catalogue.tsv")) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length != 3) {
        throw new IllegalStateException("licenses/catalogue.tsv: three fields expected: " + line);
      }
      entries.add(new Entry(fields[0], LicenseType.named(fields[1]), fields[2]));
    }
    return new LicenseCatalogue(entries);
  }

  private static List<String> lines(String resource) {
    InputStream in = LicenseCatalogue.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("the class path lacks " + resource.substring(1));
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
