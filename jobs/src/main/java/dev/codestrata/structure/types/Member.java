package dev.codestrata.structure.types;

import dev.codestrata.structure.Declaration;
import java.util.List;

/**
 * A method or constructor of a type.
 *
 * @param result what it gives back; without a name if nothing is said
 */
public record Member(Declaration declaration, List<TypeUse> parameters, TypeUse result) {

  /** Its name. */
  public String name() {
    return declaration.name();
  }

  /** Whether it makes an instance. */
  public boolean isConstructor() {
    return declaration.kind().equals("constructor")
        || declaration.name().equals("__init__")
        || declaration.name().equals("initialize");
  }

  /** Whether others may call it, as far as the signature says. */
  public boolean isVisible() {
    String signature = declaration.signature();
    return !signature.startsWith("private ") && !signature.startsWith("protected ");
  }

  /** Whether it takes a type, alone or many of it. */
  public boolean takes(String typeName) {
    return parameters.stream().anyMatch(p -> p.name().equals(typeName));
  }
}
