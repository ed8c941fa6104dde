package dev.codestrata.structure.rules;

import dev.codestrata.structure.Declaration;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.regex.Pattern;

/** Where a program of the repository starts, by the rules of its language. */
public final class EntryPoint implements StructureRule {

  private static final Pattern JAVA_MAIN =
      Pattern.compile("\\bstatic\\b.*\\bvoid main\\(\\s*(final )?String\\b");
  private static final Pattern CS_MAIN = Pattern.compile("\\bstatic\\b.*\\bMain\\(");
  private static final Pattern C_MAIN = Pattern.compile("\\b(int|void)\\s+main\\(");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (StructureFile file : structure.repository().files().values()) {
      if (!file.isOwn() || file.language() == null) {
        continue;
      }
      if (file.language().equals("Python") && file.name().equals("__main__.py")) {
        findings
            .about("main")
            .in(file)
            .name("program", file.directory().isEmpty() ? "the root" : file.directory())
            .name("start", file.path())
            .metric("parameters", 0)
            .because(file, "python -m runs " + file.path())
            .report();
        continue;
      }
      for (Declaration declaration : file.declarations()) {
        if (starts(file, declaration)) {
          findings
              .about(declaration.qualifiedName())
              .at(file, declaration)
              .name("program", file.path())
              .name("start", declaration.qualifiedName())
              .metric("parameters", declaration.signature().endsWith("()") ? 0 : 1)
              .because(file, declaration)
              .report();
          break;
        }
      }
    }
  }

  private static boolean starts(StructureFile file, Declaration declaration) {
    String signature = declaration.signature();
    return switch (file.language()) {
      case "Java" -> declaration.name().equals("main") && JAVA_MAIN.matcher(signature).find();
      case "C#" -> declaration.name().equals("Main") && CS_MAIN.matcher(signature).find();
      case "Go" ->
          declaration.qualifiedName().equals("main.main") && signature.startsWith("func main()");
      case "Rust" ->
          declaration.qualifiedName().equals("main")
              && !signature.contains("(&")
              && (file.name().equals("main.rs")
                  || file.path().contains("src/bin/")
                  || file.path().contains("examples/"));
      case "Kotlin", "Scala" ->
          declaration.name().equals("main") && declaration.kind().equals("function");
      case "C", "C++" ->
          declaration.qualifiedName().equals("main") && C_MAIN.matcher(signature).find();
      default -> false;
    };
  }
}
