package dev.codestrata.structure.rules;

import dev.codestrata.structure.FileLink;
import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A manifest that names several modules of the repository, which have manifests of their own. */
public final class Monorepo implements StructureRule {

  private static final Pattern MAVEN = Pattern.compile("<module>\\s*([^<\\s]+)\\s*</module>");
  private static final Pattern GRADLE = Pattern.compile("^\\s*include\\b");
  private static final Pattern NPM = Pattern.compile("\"workspaces\"\\s*:");
  private static final Pattern PNPM = Pattern.compile("^packages:");
  private static final Pattern LERNA = Pattern.compile("\"(?:packages|useWorkspaces)\"\\s*:");
  private static final Pattern CARGO = Pattern.compile("^\\[workspace\\]");
  private static final Pattern GO = Pattern.compile("^\\s*use\\s*\\(?");
  private static final int LEAST = 3;

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (StructureFile file : structure.repository().files().values()) {
      Pattern naming = file.text() == null || file.isVendored() ? null : naming(file.name());
      List<Texts.Line> named = naming == null ? List.of() : Texts.lines(file.text(), naming);
      if (named.isEmpty() || inner(structure, file)) {
        continue;
      }
      Set<String> modules = new TreeSet<>();
      for (String directory : structure.buildModules().directories()) {
        if (Paths.isBelow(directory, file.directory())
            && !directory.isEmpty()
            && mentions(file, directory)) {
          modules.add(directory);
        }
      }
      if (modules.size() < LEAST) {
        continue;
      }
      int between = 0;
      for (FileLink link : structure.links()) {
        String from = structure.buildModules().of(link.path());
        String to = structure.buildModules().of(link.target());
        between += from != null && to != null && !from.equals(to) ? 1 : 0;
      }
      Finding finding =
          findings
              .about("modules")
              .in(file, named.get(0).number())
              .name("manifest", file.path())
              .name("count", String.valueOf(modules.size()))
              .name("modules", String.join(", ", modules.stream().limit(6).toList()))
              .metric("modules", modules.size())
              .metric("links_between", between)
              .because(file, named.get(0).number(), named.get(0).text());
      modules.stream()
          .limit(20)
          .forEach(
              m -> {
                StructureFile manifest = structure.buildModules().manifest(m);
                finding.because(manifest, "is built as the module " + m);
              });
      finding.report();
    }
  }

  private static Pattern naming(String name) {
    return switch (name) {
      case "pom.xml" -> MAVEN;
      case "settings.gradle", "settings.gradle.kts" -> GRADLE;
      case "package.json" -> NPM;
      case "pnpm-workspace.yaml" -> PNPM;
      case "lerna.json" -> LERNA;
      case "Cargo.toml" -> CARGO;
      case "go.work" -> GO;
      default -> null;
    };
  }

  /** A module that names modules itself is a part of the same whole. */
  private static boolean inner(RepositoryStructure structure, StructureFile file) {
    for (String directory = file.directory(); !directory.isEmpty(); ) {
      directory = Paths.directory(directory);
      StructureFile above = structure.repository().file(Paths.in(directory, file.name()));
      if (above != null
          && above.text() != null
          && !Texts.lines(above.text(), naming(file.name())).isEmpty()) {
        return true;
      }
    }
    // Lerna and pnpm stand beside a package.json that says the same.
    return (file.name().equals("lerna.json") || file.name().equals("pnpm-workspace.yaml"))
        && structure.repository().file(Paths.in(file.directory(), "package.json")) != null
        && !Texts.lines(
                String.valueOf(
                    structure.repository().file(Paths.in(file.directory(), "package.json")).text()),
                NPM)
            .isEmpty();
  }

  /** By name, by a part of the path with a star behind it, or in a folder that is named. */
  private static boolean mentions(StructureFile file, String directory) {
    String relative =
        file.directory().isEmpty() ? directory : directory.substring(file.directory().length() + 1);
    String text = file.text();
    if (text.contains(relative) || text.contains(relative.replace('/', ':'))) {
      return true;
    }
    String parent = Paths.directory(relative);
    return text.contains(parent.isEmpty() ? "\"*" : parent + "/*")
        || text.contains("**")
        || (!parent.isEmpty()
            && text.contains(Paths.name(parent))
            && file.name().equals("pom.xml"));
  }
}
