package docs;

final class Paragraph implements Element {
  @Override // expect: visitor-acyclic
  public <R> R accept(Walker<R> walker, R otherwise) {
    if (!(walker instanceof ParagraphWalker)) {
      return otherwise;
    }
    return ((ParagraphWalker<R>) walker).paragraph(this);
  }
}
