package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A class or interface through which objects of one kind are kept and found in a database. */
public final class Repository implements ClassDecider {
  private static final int MIN_QUERIES = 2;
  private static final Set<String> SESSIONS =
      Set.of(
          "EntityManager",
          "Session",
          "SessionFactory",
          "JdbcTemplate",
          "NamedParameterJdbcTemplate",
          "JdbcOperations",
          "NamedParameterJdbcOperations",
          "R2dbcEntityTemplate",
          "MongoTemplate",
          "ReactiveMongoTemplate",
          "RedisTemplate",
          "DataSource",
          "JdbcClient",
          "Jdbi",
          "DSLContext",
          "SqlSession",
          "SqlSessionTemplate",
          "MongoCollection",
          "QueryRunner",
          "CqlSession",
          "ElasticsearchOperations");
  private static final Set<String> BASES =
      Set.of(
          "JpaRepository",
          "CrudRepository",
          "PagingAndSortingRepository",
          "ReactiveCrudRepository",
          "MongoRepository",
          "ReactiveMongoRepository",
          "ElasticsearchRepository",
          "ListCrudRepository",
          "R2dbcRepository",
          "Neo4jRepository",
          "CassandraRepository",
          "PanacheRepository",
          "BaseMapper");

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (type.isInterface()) {
      derived(type, findings);
      return;
    }
    for (FieldShape session : type.fields()) {
      if (!SESSIONS.contains(session.typeName())) {
        continue;
      }
      List<MethodShape> queries =
          type.instanceMethods().stream()
              .filter(
                  method ->
                      method.calls().stream().anyMatch(call -> isQuery(call, method, session)))
              .toList();
      long changing =
          queries.stream()
              .filter(
                  method ->
                      method
                              .returnType()
                              .matches("void|int|boolean|long|Integer|Long|Boolean|Object")
                          || takesObject(method))
              .count();
      long finding =
          queries.stream().filter(method -> !method.returnType().matches("void")).count();
      if (queries.size() >= MIN_QUERIES && changing > 0 && finding > 0) {
        findings
            .at(type.type())
            .name("class", type.name())
            .name("how", "by its " + session.typeName())
            .name(
                "methods",
                queries.stream()
                    .map(MethodShape::name)
                    .distinct()
                    .limit(4)
                    .collect(Collectors.joining(", ")))
            .metric("methods", queries.size())
            .because(session.node())
            .because(queries.stream().map(MethodShape::nameNode).toList());
        return;
      }
    }
  }

  private static boolean takesObject(MethodShape method) {
    return java.util.stream.IntStream.range(0, method.parameters().size())
        .anyMatch(index -> !FieldShape.isValue(method.parameterType(index)));
  }

  /** A call on the session, or on what was got from it. */
  private static boolean isQuery(MethodCallExpr call, MethodShape method, FieldShape session) {
    return call.getScope().filter(scope -> method.comesFrom(scope, session)).isPresent()
        && call.getArguments().size() > 0
        && call.getNameAsString()
            .matches(
                "(query|update|execute|find|persist|merge|remove|save|delete|create|get|select|insert|prepare|batch|upsert|replace|load|refresh)\\w*");
  }

  /**
   * An interface whose methods a framework writes: it extends a repository of an entity by a key.
   */
  private static void derived(ClassShape type, Findings<Node> findings) {
    if (!(type.type() instanceof ClassOrInterfaceDeclaration declaration)) {
      return;
    }
    for (ClassOrInterfaceType base : declaration.getExtendedTypes()) {
      List<String> arguments = FieldShape.arguments(base);
      boolean mapsTypes = base.getNameAsString().equals("BaseMapper") && arguments.size() != 1;
      if (BASES.contains(base.getNameAsString()) && !arguments.isEmpty() && !mapsTypes) {
        findings
            .at(type.type())
            .name("class", type.name())
            .name("how", "of " + arguments.get(0) + " objects, as a " + base.getNameAsString())
            .name(
                "methods",
                type.methods().isEmpty()
                    ? "inherited methods"
                    : type.methods().stream()
                        .map(MethodShape::name)
                        .distinct()
                        .limit(4)
                        .collect(Collectors.joining(", ")))
            .metric("methods", type.methods().size())
            .because(base);
        return;
      }
    }
  }
}
