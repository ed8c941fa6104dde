package dev.codestrata.source.syntax;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.codestrata.source.syntax.Outline.Control;
import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the outline of a Java file in JavaParser's tree. */
final class JavaOutline {
  private final JavaSource source;
  private final Outline.Builder outline = new Outline.Builder();

  private JavaOutline(JavaSource source) {
    this.source = source;
  }

  static Outline of(JavaSource source) {
    JavaOutline finder = new JavaOutline(source);
    CompilationUnit unit = source.unit();
    unit.getPackageDeclaration()
        .ifPresent(declaration -> finder.outline.packageName(declaration.getNameAsString()));
    unit.getImports().forEach(finder::imported);
    Deque<Node> open = new ArrayDeque<>();
    open.push(unit);
    while (!open.isEmpty()) {
      Node node = open.pop();
      // What JavaParser made up to go on after an error has no place in the text.
      if (node.getRange().isPresent()) {
        finder.visit(node);
      }
      node.getChildNodes().forEach(open::push);
    }
    return finder.outline.build();
  }

  private void imported(ImportDeclaration declaration) {
    if (declaration.getRange().isEmpty()) {
      return;
    }
    String kind = declaration.isStatic() ? "static" : "import";
    if (declaration.isAsterisk()) {
      kind = declaration.isStatic() ? "static_wildcard" : "wildcard";
    } else if (declaration.isModule()) {
      kind = "module";
    }
    outline.add(
        new Outline.Imported(
            declaration.getNameAsString(), kind, source.span(declaration).startByte()));
  }

  private void visit(Node node) {
    if (node instanceof ClassOrInterfaceDeclaration declaration) {
      define(declaration.isInterface() ? "interface" : "class", declaration, -1, true);
    } else if (node instanceof EnumDeclaration declaration) {
      define("enum", declaration, -1, true);
    } else if (node instanceof AnnotationDeclaration declaration) {
      define("annotation", declaration, -1, true);
    } else if (node instanceof RecordDeclaration declaration) {
      define("record", declaration, parametersAfter(declaration), true);
    } else if (node instanceof MethodDeclaration declaration) {
      define(
          "method", declaration, parametersAfter(declaration), declaration.getBody().isPresent());
    } else if (node instanceof ConstructorDeclaration declaration) {
      define("constructor", declaration, parametersAfter(declaration), true);
    } else if (node instanceof CompactConstructorDeclaration declaration) {
      define("constructor", declaration, -1, true);
    } else {
      control(node);
    }
  }

  private void control(Node node) {
    if (node instanceof IfStmt statement) {
      flow(Control.IF, node);
      statement
          .getElseStmt()
          .filter(branch -> branch.getRange().isPresent())
          .ifPresent(
              branch -> {
                flow(Control.ELSE, branch);
                if (branch instanceof IfStmt) {
                  flow(Control.ELSEIF, branch);
                }
              });
    } else if (node instanceof ForStmt
        || node instanceof ForEachStmt
        || node instanceof WhileStmt
        || node instanceof DoStmt) {
      flow(Control.LOOP, node);
    } else if (node instanceof SwitchStmt || node instanceof SwitchExpr) {
      flow(Control.SWITCH, node);
    } else if (node instanceof SwitchEntry entry) {
      if (!entry.getLabels().isEmpty()) {
        flow(Control.CASE, node);
      }
    } else if (node instanceof TryStmt || node instanceof SynchronizedStmt) {
      flow(Control.TRY, node);
    } else if (node instanceof CatchClause) {
      flow(Control.CATCH, node);
    } else if (node instanceof ConditionalExpr) {
      flow(Control.TERNARY, node);
    } else if (node instanceof BinaryExpr expression) {
      if (expression.getOperator() == BinaryExpr.Operator.AND) {
        flow(Control.AND, node);
      } else if (expression.getOperator() == BinaryExpr.Operator.OR) {
        flow(Control.OR, node);
      }
    } else if (node instanceof LambdaExpr) {
      flow(Control.LAMBDA, node);
    } else if ((node instanceof BreakStmt statement && statement.getLabel().isPresent())
        || (node instanceof ContinueStmt again && again.getLabel().isPresent())) {
      flow(Control.JUMP, node);
    }
  }

  private void flow(Control control, Node node) {
    Span span = source.span(node);
    outline.add(control, span.startByte(), span.endByte());
  }

  /** The byte of the bracket after the name, where the tree has no node for it. */
  private int parametersAfter(NodeWithSimpleName<?> declaration) {
    if (declaration.getName().getRange().isEmpty()) {
      return -1;
    }
    return next("(", source.span(declaration.getName()).endByte());
  }

  private <T extends Node & NodeWithSimpleName<?> & NodeWithAnnotations<?>> void define(
      String kind, T declaration, int parametersByte, boolean hasBody) {
    if (declaration.getName().getRange().isEmpty()) {
      // The class that a compact source file (JEP 512) does not write is no definition of the text.
      return;
    }
    Span span = source.span(declaration);
    int nameEnd = source.span(declaration.getName()).endByte();
    int parametersEnd = parametersByte < 0 ? -1 : afterClosing(parametersByte);
    int bodyByte = hasBody ? next("{", Math.max(nameEnd, parametersEnd)) : -1;
    outline.add(
        new Outline.Item(
            kind,
            declaration.getNameAsString(),
            null,
            span.startByte(),
            span.endByte(),
            head(span, declaration.getAnnotations()),
            parametersByte,
            parametersEnd,
            bodyByte));
  }

  /** Annotations before the first modifier are no part of a signature. */
  private int head(Span span, NodeList<?> annotations) {
    int head = span.startByte();
    for (Node annotation : annotations) {
      if (annotation.getRange().isEmpty()) {
        continue;
      }
      Span of = source.span(annotation);
      if (source.text().slice(head, Math.max(head, of.startByte())).isBlank()) {
        head = of.endByte();
      }
    }
    TokenStream tokens = source.tokens();
    int first = tokens.firstAt(source.text().charOfByte(head));
    while (first < tokens.size() && tokens.isComment(first)) {
      first++;
    }
    return first < tokens.size() ? source.text().byteOfChar(tokens.start(first)) : head;
  }

  private int next(String operator, int fromByte) {
    TokenStream tokens = source.tokens();
    for (int i = tokens.firstAt(source.text().charOfByte(fromByte)); i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenStream.Kind.OPERATOR && tokens.is(i, operator)) {
        return source.text().byteOfChar(tokens.start(i));
      }
    }
    return -1;
  }

  private int afterClosing(int openByte) {
    TokenStream tokens = source.tokens();
    int depth = 0;
    for (int i = tokens.firstAt(source.text().charOfByte(openByte)); i < tokens.size(); i++) {
      if (tokens.kind(i) != TokenStream.Kind.OPERATOR) {
        continue;
      }
      if (tokens.is(i, "(")) {
        depth++;
      } else if (tokens.is(i, ")") && --depth == 0) {
        return source.text().byteOfChar(tokens.end(i));
      }
    }
    return -1;
  }
}
