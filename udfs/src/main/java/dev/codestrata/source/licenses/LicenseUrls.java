package dev.codestrata.source.licenses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses under which the Open Source Initiative, SPDX and Creative Commons publish licences.
 * They state one where a text says nothing else about its licence.
 */
final class LicenseUrls {

  static final double CONFIDENCE = 0.85;

  private static final Pattern LISTED =
      Pattern.compile(
          "(?:opensource\\.org/licenses?|spdx\\.org/licenses)/([A-Za-z0-9][A-Za-z0-9.+-]{1,40}+)");

  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile(
          "creativecommons\\.org/(?:licenses/(by(?:-nc)?(?:-sa|-nd)?)/(\\d\\.\\d)|publicdomain/(zero)/1\\.0)");

  private LicenseUrls() {}

  static List<SpdxTags.Tag> find(String text, List<LicenseCues.Window> windows) {
    List<SpdxTags.Tag> found = new ArrayList<>();
    Matcher listed = LISTED.matcher(text);
    Matcher commons = CREATIVE_COMMONS.matcher(text);
    for (LicenseCues.Window window : windows) {
      listed.region(window.start(), window.end());
      while (listed.find()) {
        add(listed.group(1).replaceFirst("(?:\\.(?:php|html|txt))?[.-]*$", ""), listed, found);
      }
      commons.region(window.start(), window.end());
      while (commons.find()) {
        String id =
            commons.group(3) == null
                ? "CC-" + commons.group(1).toUpperCase(Locale.ROOT) + "-" + commons.group(2)
                : "CC0-1.0";
        add(id, commons, found);
      }
    }
    return found;
  }

  private static void add(String id, Matcher matcher, List<SpdxTags.Tag> found) {
    LicenseCatalogue.Entry entry = LicenseCatalogue.get().find(id);
    // An address without "only" and "later" leaves open which of the two is meant.
    if (entry != null && !id.toUpperCase(Locale.ROOT).contains("GPL")) {
      found.add(new SpdxTags.Tag(entry.id(), CONFIDENCE, matcher.start(), matcher.end()));
    }
  }
}
