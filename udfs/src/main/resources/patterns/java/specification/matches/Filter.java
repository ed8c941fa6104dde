package search;

@FunctionalInterface
interface Filter { // near the hit above
  boolean matches(Document document);
}

interface Criterion { // expect: specification
  boolean accepts(Document document);

  default Criterion and(Criterion other) {
    return document -> accepts(document) && other.accepts(document);
  }

  default Criterion or(Criterion other) {
    return document -> accepts(document) || other.accepts(document);
  }
}
