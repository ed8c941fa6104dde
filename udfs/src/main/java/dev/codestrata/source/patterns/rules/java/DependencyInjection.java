package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import dev.codestrata.source.patterns.Findings;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A class whose collaborators are handed to it by a container. */
public final class DependencyInjection implements ClassDecider {
  private static final Set<String> MARKS = Set.of("Inject", "Autowired");
  private static final Set<String> COMPONENTS =
      Set.of(
          "Component",
          "Service",
          "Controller",
          "RestController",
          "Repository",
          "Configuration",
          "Singleton",
          "ApplicationScoped",
          "RequestScoped",
          "Stateless",
          "Named");

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    boolean isTest =
        type.methods().stream()
            .anyMatch(method -> method.declaration().getAnnotationByName("Test").isPresent());
    if (isTest || (!type.isConcrete() && !type.isAbstract())) {
      return;
    }
    boolean managed = type.hasAnnotation(COMPONENTS);
    Set<FieldShape> injected = new LinkedHashSet<>();
    String how = "";
    for (MethodShape constructor : type.constructors()) {
      if (isMarked(constructor.declaration()) || (managed && type.constructors().size() == 1)) {
        type.instanceFields().stream()
            .filter(FieldShape::isObject)
            .filter(
                field ->
                    constructor.assignmentsTo(field).stream()
                        .anyMatch(a -> constructor.mentionsParameter(a.getValue())))
            .forEach(injected::add);
        how = "its constructor";
      }
    }
    if (injected.isEmpty()) {
      for (FieldShape field : type.instanceFields()) {
        if (field.node() instanceof FieldDeclaration declaration
            && declaration.getAnnotations().stream()
                .anyMatch(a -> MARKS.contains(a.getName().getIdentifier()))) {
          injected.add(field);
          how = "its fields";
        }
      }
    }
    // Lombok writes the constructor of the final fields.
    if (injected.isEmpty()
        && managed
        && type.hasAnnotation(Set.of("RequiredArgsConstructor", "AllArgsConstructor"))) {
      type.instanceFields().stream()
          .filter(f -> f.isFinal() && f.initializer() == null && f.isObject())
          .forEach(injected::add);
      how = "a generated constructor";
    }
    boolean used =
        injected.stream()
            .anyMatch(
                field ->
                    type.instanceMethods().stream()
                        .anyMatch(method -> !method.callsOn(field).isEmpty()));
    if (used) {
      findings
          .at(type.type())
          .name("class", type.name())
          .name(
              "dependencies",
              injected.stream()
                  .map(FieldShape::typeName)
                  .distinct()
                  .collect(Collectors.joining(", ")))
          .name("how", how)
          .metric("dependencies", injected.size())
          .metric("by_constructor", how.endsWith("constructor") ? 1 : 0)
          .because(injected.stream().map(FieldShape::node).toList());
    }
  }

  private static boolean isMarked(CallableDeclaration<?> declaration) {
    return declaration.getAnnotations().stream()
        .anyMatch(annotation -> MARKS.contains(annotation.getName().getIdentifier()));
  }
}
