package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a class has and what its methods do: fields, supertypes, methods. Computed once for a
 * declaration and kept with its node, so that many rules can ask.
 */
final class ClassShape {
  private static final DataKey<ClassShape> KEY = new DataKey<>() {};
  private static final DataKey<Map<String, ClassShape>> TYPES = new DataKey<>() {};

  private final TypeDeclaration<?> type;
  private final Map<String, FieldShape> fields = new LinkedHashMap<>();
  private final Set<String> supertypes = new LinkedHashSet<>();
  private final List<MethodShape> methods = new ArrayList<>();
  private final List<MethodShape> constructors = new ArrayList<>();

  private ClassShape(TypeDeclaration<?> type) {
    this.type = type;
    if (type instanceof RecordDeclaration record) {
      for (Parameter part : record.getParameters()) {
        fields.put(
            part.getNameAsString(),
            new FieldShape(part.getNameAsString(), part.getType(), part, false, true, null));
      }
      addSupertypes(record.getImplementedTypes());
    } else if (type instanceof ClassOrInterfaceDeclaration declaration) {
      addSupertypes(declaration.getExtendedTypes());
      addSupertypes(declaration.getImplementedTypes());
    } else if (type instanceof EnumDeclaration declaration) {
      addSupertypes(declaration.getImplementedTypes());
    }
    for (FieldDeclaration field : type.getFields()) {
      for (VariableDeclarator variable : field.getVariables()) {
        fields.put(
            variable.getNameAsString(),
            new FieldShape(
                variable.getNameAsString(),
                variable.getType(),
                field,
                field.isStatic(),
                field.isFinal(),
                variable.getInitializer().orElse(null)));
      }
    }
    for (CallableDeclaration<?> constructor : type.getConstructors()) {
      constructors.add(new MethodShape(this, constructor));
    }
    for (MethodDeclaration method : type.getMethods()) {
      methods.add(new MethodShape(this, method));
    }
  }

  private void addSupertypes(List<ClassOrInterfaceType> names) {
    names.forEach(name -> supertypes.add(name.getNameAsString()));
  }

  /** The shape of a declaration. */
  static ClassShape of(TypeDeclaration<?> type) {
    if (!type.containsData(KEY)) {
      type.setData(KEY, new ClassShape(type));
    }
    return type.getData(KEY);
  }

  /** The types declared in the same file, nested ones too, by simple name. */
  Map<String, ClassShape> neighbours() {
    Optional<CompilationUnit> unit = type.findCompilationUnit();
    if (unit.isEmpty()) {
      return Map.of(name(), this);
    }
    if (!unit.get().containsData(TYPES)) {
      Map<String, ClassShape> all = new LinkedHashMap<>();
      for (TypeDeclaration<?> top : unit.get().getTypes()) {
        collect(top, all);
      }
      unit.get().setData(TYPES, all);
    }
    return unit.get().getData(TYPES);
  }

  private static void collect(TypeDeclaration<?> type, Map<String, ClassShape> all) {
    all.putIfAbsent(type.getNameAsString(), of(type));
    type.getMembers()
        .forEach(
            member -> {
              if (member instanceof TypeDeclaration<?> nested) {
                collect(nested, all);
              }
            });
  }

  /** The classes of the same file that name this one as a supertype. */
  List<ClassShape> subtypesInFile() {
    return neighbours().values().stream()
        .filter(other -> other.supertypes.contains(name()))
        .toList();
  }

  TypeDeclaration<?> type() {
    return type;
  }

  SimpleName nameNode() {
    return type.getName();
  }

  String name() {
    return type.getNameAsString();
  }

  /** Whether it is declared as a member of another type. */
  @SuppressWarnings("ReferenceEquality") // this very node; nodes of equal text are equal
  boolean isInside(ClassShape outer) {
    return type.getParentNode().orElse(null) == outer.type;
  }

  boolean isInterface() {
    return type instanceof ClassOrInterfaceDeclaration declaration && declaration.isInterface();
  }

  boolean isAbstract() {
    return type instanceof ClassOrInterfaceDeclaration declaration && declaration.isAbstract();
  }

  /** Whether objects of it may exist: no interface, no abstract class. */
  boolean isConcrete() {
    return !isInterface() && !isAbstract() && !type.isAnnotationDeclaration();
  }

  /** The simple names of the classes and interfaces that it extends or implements. */
  Set<String> supertypes() {
    return supertypes;
  }

  Collection<FieldShape> fields() {
    return fields.values();
  }

  List<FieldShape> instanceFields() {
    return fields.values().stream().filter(field -> !field.isStatic()).toList();
  }

  Optional<FieldShape> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  List<MethodShape> methods() {
    return methods;
  }

  List<MethodShape> constructors() {
    return constructors;
  }

  /** Methods with a body that belong to an object. */
  List<MethodShape> instanceMethods() {
    return methods.stream().filter(method -> !method.isStatic() && method.hasBody()).toList();
  }

  List<MethodShape> abstractMethods() {
    return methods.stream().filter(method -> !method.hasBody() && !method.isStatic()).toList();
  }

  boolean hasOnlyPrivateConstructors() {
    return !constructors.isEmpty()
        && constructors.stream().allMatch(constructor -> constructor.declaration().isPrivate());
  }

  boolean hasAnnotation(Set<String> names) {
    return type.getAnnotations().stream()
        .anyMatch(annotation -> names.contains(annotation.getName().getIdentifier()));
  }

  /** Whether a constructor or a setter takes what the field holds. */
  boolean isGiven(FieldShape field) {
    if (type instanceof RecordDeclaration && !field.isStatic()) {
      return true;
    }
    for (List<MethodShape> some : List.of(constructors, methods)) {
      for (MethodShape method : some) {
        if (method.assignments().stream()
            .anyMatch(
                assignment ->
                    method.isField(assignment.getTarget(), field)
                        && method.mentionsParameter(assignment.getValue()))) {
          return true;
        }
      }
    }
    return false;
  }
}
