package dev.codestrata.source.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures how often a text survives: {@code EncodingAccuracy DIRECTORY...} takes UTF-8 files of
 * translations, told by the folder or file name of their language, encodes each as people used to,
 * whole and its first lines that are not ASCII, and decodes the bytes.
 */
final class EncodingAccuracy {
  private static final Pattern PLACE =
      Pattern.compile(
          "[/._-](ja|zh|zh_CN|zh-cn|zh_TW|zh-tw|ko|ru|de|fr|es|it|pt|bg|uk)(_[A-Z]{2}(\\.\\w+)?)?[/.]");
  private static final Map<String, List<String>> ENCODINGS =
      Map.ofEntries(
          Map.entry("ja", List.of("Shift_JIS", "EUC-JP")),
          Map.entry("zh", List.of("GB18030")),
          Map.entry("zh_cn", List.of("GB18030")),
          Map.entry("zh_tw", List.of("Big5")),
          Map.entry("ko", List.of("EUC-KR")),
          Map.entry("ru", List.of("windows-1251", "KOI8-R")),
          Map.entry("bg", List.of("windows-1251")),
          Map.entry("de", List.of("ISO-8859-1", "windows-1252")),
          Map.entry("fr", List.of("ISO-8859-1", "windows-1252")),
          Map.entry("es", List.of("ISO-8859-1", "windows-1252")),
          Map.entry("it", List.of("ISO-8859-1")),
          Map.entry("pt", List.of("ISO-8859-1")));
  private static final int[] LINES = {Integer.MAX_VALUE, 5, 1};

  private final Map<String, int[]> counts = new TreeMap<>();

  private EncodingAccuracy() {}

  public static void main(String[] arguments) throws IOException {
    EncodingAccuracy accuracy = new EncodingAccuracy();
    for (String directory : arguments) {
      try (Stream<Path> files = Files.walk(Path.of(directory))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          accuracy.add(file);
        }
      }
    }
    accuracy.counts.forEach(
        (name, count) ->
            System.out.printf(
                Locale.ROOT,
                "%-24s %5d texts  same %.3f  other %.3f  undecoded %.3f%n",
                name,
                count[0],
                (double) count[1] / count[0],
                (double) count[2] / count[0],
                (double) count[3] / count[0]));
  }

  private void add(Path file) throws IOException {
    Matcher place = PLACE.matcher(file.toString());
    String language = null;
    while (place.find()) {
      String region = place.group(2) == null ? "" : place.group(2).toLowerCase(Locale.ROOT);
      String name = place.group(1).toLowerCase(Locale.ROOT).replace('-', '_');
      language = name.equals("zh") && region.startsWith("_tw") ? "zh_tw" : name;
    }
    List<String> encodings = language == null ? null : ENCODINGS.get(language);
    if (encodings == null) {
      return;
    }
    DecodedText decoded = TextDecoder.decode(Files.readAllBytes(file));
    if (!decoded.isText() || !"UTF-8".equals(decoded.encoding())) {
      return;
    }
    for (String encoding : encodings) {
      for (int lines : LINES) {
        String text = lines == Integer.MAX_VALUE ? decoded.text() : beyondAscii(decoded, lines);
        byte[] bytes = encoded(text, encoding);
        if (bytes != null && text.chars().anyMatch(c -> c > 0x7F)) {
          count(encoding, lines, text, TextDecoder.decode(bytes).text());
        }
      }
    }
  }

  private static String beyondAscii(DecodedText decoded, int lines) {
    List<String> kept = new ArrayList<>();
    for (String line : decoded.text().split("\n")) {
      if (kept.size() < lines && line.chars().anyMatch(c -> c > 0x7F)) {
        kept.add(line);
      }
    }
    return String.join("\n", kept);
  }

  /** Null where the encoding lacks a character. */
  private static byte[] encoded(String text, String encoding) {
    try {
      ByteBuffer bytes =
          Charset.forName(encoding).newEncoder().encode(java.nio.CharBuffer.wrap(text));
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      return copy;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private void count(String encoding, int lines, String text, String found) {
    String name = encoding + (lines == Integer.MAX_VALUE ? ", whole" : ", lines: " + lines);
    int[] count = counts.computeIfAbsent(name, key -> new int[4]);
    count[0]++;
    count[found == null ? 3 : found.equals(text) ? 1 : 2]++;
  }
}
