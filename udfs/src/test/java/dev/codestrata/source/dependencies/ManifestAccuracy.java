package dev.codestrata.source.dependencies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares {@link Manifests} with what ScanCode expects of its own fixtures: {@code
 * ManifestAccuracy DIR [show]}, DIR being {@code tests/packagedcode/data} of a checkout of
 * github.com/aboutcode-org/scancode-toolkit. A manifest is compared where the expectation for that
 * one file stands beside it.
 */
public final class ManifestAccuracy {

  private static final List<String> ENDINGS =
      List.of(".expected", ".expected.json", "-expected.json");

  private ManifestAccuracy() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path expectation = expectation(file);
        if (expectation == null || !Manifests.isManifest(file.toString())) {
          continue;
        }
        Set<String> expected = new TreeSet<>();
        collect(JsonMapper.builder().build().readTree(expectation.toFile()), expected);
        Set<String> found = new TreeSet<>();
        for (Dependency d :
            Manifests.read(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1))) {
          found.add(name(d.ecosystem(), d.name()));
        }
        String format =
            file.getFileName().toString().replaceFirst("^.*requirements.*$", "requirements.txt");
        int[] count = counts.computeIfAbsent(format, f -> new int[4]);
        Set<String> both = new TreeSet<>(expected);
        both.retainAll(found);
        count[0]++;
        count[1] += expected.size();
        count[2] += found.size();
        count[3] += both.size();
        if (arguments.length > 1 && !expected.equals(found)) {
          Set<String> missed = new TreeSet<>(expected);
          missed.removeAll(found);
          found.removeAll(expected);
          System.out.println(file + ": missed " + missed + ", more " + found);
        }
      }
    }
    int[] all = new int[4];
    counts.forEach(
        (format, c) -> {
          for (int i = 0; i < all.length; i++) {
            all[i] += c[i];
          }
          print(format, c);
        });
    print("all", all);
  }

  private static void print(String format, int[] c) {
    System.out.printf(Locale.ROOT, "| %s | %d | %d | %d | %d |%n", format, c[0], c[1], c[2], c[3]);
  }

  private static Path expectation(Path file) {
    for (String ending : ENDINGS) {
      Path candidate = file.resolveSibling(file.getFileName() + ending);
      if (Files.isRegularFile(candidate)) {
        return candidate;
      }
    }
    try (Stream<Path> beside = Files.list(file.getParent())) {
      // A folder of one manifest and one expectation.
      List<Path> all = beside.filter(Files::isRegularFile).toList();
      List<Path> expectations =
          all.stream().filter(p -> p.getFileName().toString().contains("expected")).toList();
      return all.size() == 2 && expectations.size() == 1 ? expectations.get(0) : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static void collect(JsonNode node, Set<String> names) {
    if (node.isArray()) {
      node.forEach(n -> collect(n, names));
    } else if (node.isObject()) {
      for (JsonNode dependency : node.path("dependencies")) {
        String purl = dependency.path("purl").asText();
        if (purl.startsWith("pkg:")) {
          names.add(named(purl));
        }
        // Lock files nest what each package needs within it.
        collect(dependency.path("resolved_package"), new TreeSet<>());
      }
      if (!node.has("dependencies")) {
        node.forEach(n -> collect(n, names));
      }
    }
  }

  private static String named(String purl) {
    String rest = purl.substring(4).replaceFirst("[?#].*$", "");
    int slash = rest.indexOf('/');
    String decoded =
        URLDecoder.decode(
            rest.substring(slash + 1).replaceFirst("@[^/]*$", ""), StandardCharsets.UTF_8);
    return name(rest.substring(0, slash), decoded);
  }

  private static String name(String ecosystem, String name) {
    String same = name.replace(':', '/').toLowerCase(Locale.ROOT);
    return ecosystem + "/" + (ecosystem.equals("pypi") ? same.replaceAll("[-_.]+", "-") : same);
  }
}
