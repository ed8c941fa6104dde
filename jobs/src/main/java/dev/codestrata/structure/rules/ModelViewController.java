package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Controllers that answer requests by a web framework, models that are mapped to a database, and
 * templates that show them.
 */
public final class ModelViewController implements StructureRule {

  private static final int LEAST = 2;
  private static final Pattern TEMPLATE =
      Pattern.compile(
          ".*\\.(erb|haml|slim|blade\\.php|twig|ejs|pug|jade|hbs|mustache|jinja2?|j2|cshtml|jsp|ftl|ftlh|vm|gotmpl|tmpl|phtml|heex|eex)"
              + "|(.*/)?(templates?|views)/.*\\.(html?|php|tpl)");
  private static final Set<String> CONTROLLERS =
      Set.of(
          "ApplicationController",
          "ActionController",
          "Controller",
          "BaseController",
          "ControllerBase",
          "AbstractController",
          "MethodView",
          "View",
          "TemplateView",
          "ListView",
          "DetailView",
          "CreateView",
          "RequestHandler",
          "ApiController");
  private static final Set<String> MODELS =
      Set.of(
          "ApplicationRecord",
          "Base",
          "Model",
          "ActiveRecord",
          "BaseEntity",
          "Document",
          "Eloquent",
          "DbContext",
          "AbstractBaseUser",
          "AbstractUser",
          "TimeStampedModel");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    TreeMap<String, List<StructureFile>> views = new TreeMap<>();
    for (StructureFile file : structure.repository().files().values()) {
      if (!file.isVendored()
          && !file.isTest()
          && TEMPLATE.matcher(file.path().toLowerCase(Locale.ROOT)).matches()) {
        String module = structure.buildModules().of(file.path());
        views.computeIfAbsent(String.valueOf(module), m -> new ArrayList<>()).add(file);
      }
    }
    views.forEach((module, templates) -> find(structure, module, templates, findings));
  }

  private static void find(
      RepositoryStructure structure,
      String module,
      List<StructureFile> templates,
      Findings findings) {
    List<DeclaredType> controllers = new ArrayList<>();
    List<DeclaredType> models = new ArrayList<>();
    for (DeclaredType type : Hierarchies.own(structure)) {
      if (!String.valueOf(structure.buildModules().of(type.file().path())).equals(module)
          || type.isAbstract()) {
        continue;
      }
      Set<String> uses = structure.libraries().categories(type.file().path());
      if (extendsOne(type, MODELS) && !extendsOne(type, CONTROLLERS) && isModel(type, uses)) {
        models.add(type);
      } else if (extendsOne(type, CONTROLLERS)
          || (uses.contains("web") && Paths.stem(type.file().path()).endsWith("Controller"))) {
        controllers.add(type);
      } else if (uses.contains("orm") && !uses.contains("web") && !type.isAbstract()) {
        models.add(type);
      }
    }
    if (templates.size() < LEAST || controllers.size() < LEAST || models.isEmpty()) {
      return;
    }
    Finding finding =
        findings
            .about(module)
            .name("controllers", Hierarchies.names(controllers))
            .name("models", Hierarchies.names(models))
            .name(
                "views",
                String.join(", ", templates.stream().limit(3).map(StructureFile::name).toList()))
            .metric("controllers", controllers.size())
            .metric("models", models.size())
            .metric("views", templates.size());
    controllers.stream().limit(5).forEach(t -> finding.because(t.file(), t.declaration()));
    models.stream().limit(5).forEach(t -> finding.because(t.file(), t.declaration()));
    templates.stream().limit(5).forEach(f -> finding.because(f, "shows"));
    finding.report();
  }

  private static boolean isModel(DeclaredType type, Set<String> uses) {
    String home = Texts.lower(type.file().path());
    return uses.contains("orm")
        || uses.contains("web")
        || home.contains("model")
        || home.contains("entit");
  }

  private static boolean extendsOne(DeclaredType type, Set<String> names) {
    for (TypeUse use : type.writtenSupertypes()) {
      if (names.contains(use.name())) {
        return true;
      }
    }
    return type.supertypes().stream().anyMatch(s -> s != type && shallow(s, names));
  }

  private static boolean shallow(DeclaredType type, Set<String> names) {
    return type.writtenSupertypes().stream().anyMatch(u -> names.contains(u.name()));
  }
}
