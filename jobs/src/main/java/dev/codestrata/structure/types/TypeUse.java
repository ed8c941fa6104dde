package dev.codestrata.structure.types;

/**
 * A type as a signature names it, looked at through what only carries it: of {@code
 * List<Listener>}, {@code Box<dyn Gate>} or {@code acme.Gate[]} the listener and the gate.
 *
 * @param name simple name; empty if nothing is said
 * @param isMany whether it is a collection of them
 * @param arguments what stands between its own angle or square brackets, as written; else empty
 */
public record TypeUse(String name, boolean isMany, String arguments) {

  static final TypeUse NONE = new TypeUse("", false, "");
}
