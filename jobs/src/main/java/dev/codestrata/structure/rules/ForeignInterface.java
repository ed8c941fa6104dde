package dev.codestrata.structure.rules;

import dev.codestrata.structure.Declaration;
import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A library that other languages may link: a Rust crate that is built as a C library and exports
 * functions by the C convention, or a C library with a pkg-config file and public headers.
 */
public final class ForeignInterface implements StructureRule {

  private static final Pattern CRATE_TYPE =
      Pattern.compile("crate-type\\s*=.*\"(cdylib|staticlib)\"");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (StructureFile file : structure.repository().files().values()) {
      if (file.text() == null || file.isVendored() || file.isTest()) {
        continue;
      }
      if (file.name().equals("Cargo.toml")) {
        rust(structure, file, findings);
      } else if (file.name().endsWith(".pc.in")) {
        c(structure, file, findings);
      }
    }
  }

  private static void rust(
      RepositoryStructure structure, StructureFile manifest, Findings findings) {
    List<Texts.Line> kind = Texts.lines(manifest.text(), CRATE_TYPE);
    if (kind.isEmpty()) {
      return;
    }
    Finding finding =
        findings
            .about("interface")
            .in(manifest, kind.get(0).number())
            .because(manifest, kind.get(0).number(), kind.get(0).text());
    int exported = 0;
    for (StructureFile file : structure.repository().files().values()) {
      if (!"Rust".equals(file.language()) || !Paths.isBelow(file.path(), manifest.directory())) {
        continue;
      }
      for (Declaration declaration : file.declarations()) {
        if (declaration.signature().contains("extern \"C\" fn")) {
          exported++;
          finding.because(file, declaration);
        }
      }
    }
    if (exported >= 2) {
      report(finding, manifest, exported);
    }
  }

  private static void c(
      RepositoryStructure structure, StructureFile description, Findings findings) {
    Finding finding =
        findings
            .about("interface")
            .in(description)
            .because(description, "tells compilers how to link the library");
    int headers = 0;
    for (StructureFile file : structure.repository().files().values()) {
      boolean header = file.name().endsWith(".h") && file.isOwn();
      boolean open =
          file.directory().equals(description.directory())
              || ("/" + file.directory() + "/").contains("/include/")
              || Paths.stem(description.name()).startsWith("lib" + Paths.stem(file.path()) + ".")
              || Paths.stem(description.name()).equals(Paths.stem(file.path()) + ".pc");
      if (header && open) {
        headers++;
        finding.because(file, "is a public header");
      }
    }
    if (headers > 0) {
      report(finding, description, headers);
    }
  }

  private static void report(Finding finding, StructureFile file, int exported) {
    finding
        .name("manifest", file.path())
        .name("count", String.valueOf(exported))
        .name(
            "what",
            file.name().equals("Cargo.toml") ? "functions by the C convention" : "public headers")
        .metric("exported", exported)
        .report();
  }
}
