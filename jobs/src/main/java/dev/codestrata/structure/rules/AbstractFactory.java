package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An abstraction whose operations make several abstract products, with several implementations. */
public final class AbstractFactory implements StructureRule {

  private static final List<String> MAKING =
      List.of("create", "make", "build", "new", "open", "produce");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (DeclaredType factory : Hierarchies.abstractions(structure, 2)) {
      Set<DeclaredType> products = new LinkedHashSet<>();
      List<Member> making = new ArrayList<>();
      for (Member method : factory.methods()) {
        DeclaredType product = Hierarchies.meant(structure, factory, method.result());
        if (product != null
            && product != factory
            && !method.result().isMany()
            && product.isAbstract()
            && MAKING.stream().anyMatch(method.name().toLowerCase(Locale.ROOT)::startsWith)) {
          products.add(product);
          making.add(method);
        }
      }
      if (products.size() < 2 || making.size() * 2 < factory.methods().size()) {
        continue;
      }
      List<DeclaredType> factories = Hierarchies.implementations(factory);
      Finding finding =
          findings
              .about(factory.declaration().qualifiedName())
              .at(factory.file(), factory.declaration())
              .name("factory", factory.name())
              .name("products", Hierarchies.names(List.copyOf(products)))
              .name("factories", Hierarchies.names(factories))
              .metric("products", products.size())
              .metric("factories", factories.size())
              .because(factory.file(), factory.declaration());
      making.forEach(m -> finding.because(factory.file(), m.declaration()));
      factories.stream().limit(6).forEach(t -> finding.because(t.file(), t.declaration()));
      finding.report();
    }
  }
}
