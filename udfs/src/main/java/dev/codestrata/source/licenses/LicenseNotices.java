package dev.codestrata.source.licenses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Short statements of a licence, from the resource {@code licenses/notices.yml}. */
final class LicenseNotices {

  /** A statement at words [from, to) of a joined text, as char offsets of it. */
  record Found(String spdx, double confidence, int from, int to) {}

  private record Notice(String spdx, String needs, double confidence, Pattern pattern) {}

  private static final class Loaded {
    static final LicenseNotices NOTICES = new LicenseNotices(read());
  }

  private final List<Notice> notices;

  private LicenseNotices(List<Notice> notices) {
    this.notices = notices;
  }

  static LicenseNotices get() {
    return Loaded.NOTICES;
  }

  /** Every statement in the joined words; they may overlap. */
  List<Found> find(String words) {
    List<Found> found = new ArrayList<>();
    for (Notice notice : notices) {
      if (!words.contains(notice.needs())) {
        continue;
      }
      Matcher matcher = notice.pattern().matcher(words);
      while (matcher.find()) {
        found.add(new Found(notice.spdx(), notice.confidence(), matcher.start(), matcher.end()));
      }
    }
    found.addAll(GnuNotice.find(words));
    return found;
  }

  private static List<Notice> read() {
    try (InputStream in = LicenseNotices.class.getResourceAsStream("/licenses/notices.yml")) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks licenses/notices.yml");
      }
      List<Map<String, Object>> entries =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return entries.stream()
          .map(
              entry ->
                  new Notice(
                      (String) entry.get("spdx"),
                      (String) entry.get("needs"),
                      ((Number) entry.get("confidence")).doubleValue(),
                      Pattern.compile("\\b(?:" + entry.get("pattern") + ")")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read licenses/notices.yml", e);
    }
  }
}
