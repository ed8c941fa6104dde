package lang;

class Compiler { // expect: facade
  private final Scanner scanner;
  private final TreeMaker trees;
  private final CodeWriter writer;

  Compiler(String target) {
    scanner = new Scanner();
    trees = new TreeMaker();
    writer = new CodeWriter(target);
  }

  public byte[] compile(String source) {
    return writer.write(trees.make(scanner.scan(source)));
  }

  public String check(String source) {
    return trees.problems(scanner.scan(source));
  }
}
