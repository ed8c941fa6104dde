package dev.codestrata.structure.links;

import dev.codestrata.structure.Declaration;
import dev.codestrata.structure.SourceRepository;
import dev.codestrata.structure.StructureFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is defined where, for languages in which an import names a definition or a package of them:
 * Java, Kotlin, Scala, C#, PHP.
 */
final class NameIndex {

  private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");

  private final Map<String, List<String>> filesByName = new HashMap<>();
  private final Map<String, Map<String, String>> filesByPackage = new HashMap<>();
  private final Map<String, Set<String>> wordsByFile = new HashMap<>();

  /**
   * @param separator between the names of a package and what is in it
   */
  NameIndex(SourceRepository repository, Set<String> languages, String separator) {
    for (StructureFile file : repository.files().values()) {
      if (file.language() == null || !languages.contains(file.language())) {
        continue;
      }
      for (Declaration declaration : file.declarations()) {
        if (declaration.kind().equals("namespace") || declaration.kind().equals("module")) {
          continue;
        }
        String name = declaration.qualifiedName();
        List<String> files = filesByName.computeIfAbsent(name, n -> new ArrayList<>(1));
        if (!files.contains(file.path())) {
          files.add(file.path());
        }
        int end = name.lastIndexOf(separator);
        if (end > 0 && !declaration.isMember()) {
          filesByPackage
              .computeIfAbsent(name.substring(0, end), p -> new HashMap<>())
              .putIfAbsent(declaration.name(), file.path());
        }
      }
    }
  }

  /** Files that define a name, or what encloses it: of a static import its class. */
  List<String> defining(String name, String separator) {
    String at = name;
    for (int stripped = 0; stripped < 3; stripped++) {
      List<String> files = filesByName.get(at);
      if (files != null) {
        return files;
      }
      int end = at.lastIndexOf(separator);
      if (end <= 0) {
        break;
      }
      at = at.substring(0, end);
    }
    return List.of();
  }

  boolean isPackage(String name) {
    return filesByPackage.containsKey(name);
  }

  /** Files of a package whose definitions stand in the signatures of another file. */
  Set<String> used(String packageName, StructureFile by) {
    Map<String, String> defined = filesByPackage.getOrDefault(packageName, Map.of());
    Set<String> files = new TreeSet<>();
    for (String word : words(by)) {
      String file = defined.get(word);
      if (file != null && !file.equals(by.path())) {
        files.add(file);
      }
    }
    return files;
  }

  /** The first file of a package; null if it is none of this repository. */
  String first(String packageName) {
    return filesByPackage.getOrDefault(packageName, Map.of()).values().stream()
        .min(String::compareTo)
        .orElse(null);
  }

  private Set<String> words(StructureFile file) {
    return wordsByFile.computeIfAbsent(
        file.path(),
        path -> {
          Set<String> words = new HashSet<>();
          for (Declaration declaration : file.declarations()) {
            Matcher matcher = WORD.matcher(declaration.signature());
            while (matcher.find()) {
              words.add(matcher.group());
            }
          }
          return words;
        });
  }
}
