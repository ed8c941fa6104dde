package dev.codestrata.structure;

import dev.codestrata.source.definitions.Definition;
import dev.codestrata.source.definitions.Definitions;
import dev.codestrata.source.definitions.Import;
import dev.codestrata.source.definitions.Imports;
import dev.codestrata.source.dependencies.Manifests;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.language.PathKinds;
import dev.codestrata.source.metrics.CodeMetrics;
import dev.codestrata.source.syntax.ParseLimits;
import dev.codestrata.source.syntax.ParseRefusedException;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import dev.codestrata.tables.ContentId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A repository made of texts, as the stage makes it of rows. */
final class TextRepository {

  private static final ParseLimits LIMITS = new ParseLimits(1 << 20, 500, Duration.ofSeconds(20));

  private TextRepository() {}

  /** Reads an archive of the form txtar: files, each after a line {@code -- path --}. */
  static SortedMap<String, String> unpack(String archive) {
    SortedMap<String, String> files = new TreeMap<>();
    String path = null;
    StringBuilder content = new StringBuilder();
    for (String line : archive.split("\n", -1)) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        if (path != null) {
          files.put(path, content.toString());
        }
        path = line.substring(3, line.length() - 3);
        content.setLength(0);
      } else {
        content.append(line).append('\n');
      }
    }
    if (path != null) {
      files.put(path, content.toString());
    }
    return files;
  }

  static SourceRepository of(Map<String, String> texts) {
    SortedMap<String, StructureFile> files = new TreeMap<>();
    List<DeclaredDependency> dependencies = new ArrayList<>();
    texts.forEach(
        (path, text) -> {
          files.put(path, file(path, text));
          Manifests.read(path, text)
              .forEach(
                  d ->
                      dependencies.add(
                          new DeclaredDependency(path, d.ecosystem(), d.name(), d.scope())));
        });
    return new SourceRepository("repository", "head", files, dependencies);
  }

  private static StructureFile file(String path, String text) {
    Language language = Languages.detect(path, text).orElse(null);
    List<Import> imports = List.of();
    List<Declaration> declarations = new ArrayList<>();
    int codeLines = 0;
    int functions = 0;
    if (language != null && SourceParsers.supports(language)) {
      try (ParsedSource source = SourceParsers.parse(language, text, LIMITS)) {
        imports = Imports.of(source);
        for (Definition d : Definitions.of(source)) {
          declarations.add(
              new Declaration(
                  ContentId.of(
                      path, d.kind(), String.valueOf(d.startByte()), String.valueOf(d.endByte())),
                  d.kind(),
                  d.name(),
                  d.qualifiedName(),
                  d.signature(),
                  d.startLine(),
                  d.endLine(),
                  d.startByte(),
                  d.endByte()));
        }
        CodeMetrics metrics = CodeMetrics.measure(language, text, source);
        codeLines = metrics.codeLines();
        functions = metrics.functions() == null ? 0 : metrics.functions();
      } catch (ParseRefusedException e) {
        imports = List.of();
      }
    }
    boolean artefact =
        Artefacts.isArtefact(path)
            || (Artefacts.mayBeArtefact(path) && Artefacts.isArtefactText(text));
    return new StructureFile(
        path,
        ContentId.ofText(text),
        language == null ? null : language.name(),
        codeLines,
        functions,
        PathKinds.isTest(path),
        PathKinds.isVendored(path),
        PathKinds.isGenerated(path, text),
        PathKinds.isDocumentation(path),
        imports,
        declarations,
        artefact ? text.substring(0, Math.min(text.length(), Artefacts.LONGEST)) : null);
  }
}
