package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Optional;

/** A map to which objects are added by key, and in which others look them up. */
public final class Registry implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (FieldShape map : type.fields()) {
      Optional<String> value =
          map.valueType()
              .filter(
                  name ->
                      !FieldShape.isValue(name)
                          && !FieldShape.isCollection(name)
                          && !FieldShape.isMap(name));
      if (value.isEmpty()) {
        continue;
      }
      Optional<MethodShape> registers =
          type.methods().stream().filter(method -> registers(method, map, value.get())).findFirst();
      Optional<MethodShape> finds =
          type.methods().stream().filter(method -> finds(method, map, value.get())).findFirst();
      if (registers.isPresent() && finds.isPresent()) {
        boolean isDirectory = hasOnlyMapMethods(type, map);
        if (!map.isStatic() && !isDirectory) {
          continue;
        }
        findings
            .at(type.type())
            .name("class", type.name())
            .name("value", value.get())
            .name("map", map.name())
            .name("register", registers.get().name())
            .name("find", finds.get().name())
            .metric("is_static", map.isStatic() ? 1 : 0)
            .because(map.node())
            .because(registers.get().declaration())
            .because(finds.get().declaration());
        return;
      }
    }
  }

  /** A short method that puts an object it is given under a key. */
  private static boolean registers(MethodShape method, FieldShape map, String value) {
    boolean takes =
        java.util.stream.IntStream.range(0, method.parameters().size())
            .anyMatch(index -> method.parameterType(index).equals(value));
    return takes
        && method.statements().size() <= 5
        && method.loops().isEmpty()
        && method.callsOn(map).stream()
            .anyMatch(
                call ->
                    call.getNameAsString().matches("put|putIfAbsent")
                        && call.getArguments().size() == 2
                        && method.isParameter(call.getArgument(1)));
  }

  /** A method that returns what stands under the key that it is given, and adds nothing. */
  private static boolean finds(MethodShape method, FieldShape map, String value) {
    return method.parameters().size() >= 1
        && (method.returnType().equals(value) || method.returnType().equals("Optional"))
        && method.callsOn(map).stream()
            .anyMatch(
                call ->
                    call.getNameAsString().matches("get|getOrDefault")
                        && method.mentionsParameter(call.getArgument(0)))
        && method.callsOn(map).stream().noneMatch(call -> call.getNameAsString().startsWith("put"));
  }

  private static boolean hasOnlyMapMethods(ClassShape type, FieldShape map) {
    List<MethodShape> own =
        type.instanceMethods().stream()
            .filter(m -> m.declaration().isPublic() || !type.type().isPublic())
            .toList();
    long about =
        own.stream().filter(method -> method.mentions(method.body().orElseThrow(), map)).count();
    return !own.isEmpty() && about * 2 >= own.size();
  }
}
