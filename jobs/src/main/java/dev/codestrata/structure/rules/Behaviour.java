package dev.codestrata.structure.rules;

import dev.codestrata.structure.Declaration;
import dev.codestrata.structure.StructureFile;
import java.util.List;
import java.util.regex.Pattern;

/** Counts what files do, as opposed to what they hold. */
final class Behaviour {

  private static final Pattern ACCESSOR =
      Pattern.compile(
          "(get|set|is|has|with)[A-Z_].*|equals|hashCode|toString|Equals|GetHashCode|ToString"
              + "|__(init|repr|str|eq|hash)__|fmt|clone|default|String|Error");

  private Behaviour() {}

  /** Functions and methods that are neither constructors nor accessors. */
  static int of(List<StructureFile> files) {
    return (int)
        files.stream().flatMap(f -> f.declarations().stream()).filter(Behaviour::does).count();
  }

  private static boolean does(Declaration declaration) {
    return (declaration.kind().equals("function") || declaration.kind().equals("method"))
        && !ACCESSOR.matcher(declaration.name()).matches();
  }
}
