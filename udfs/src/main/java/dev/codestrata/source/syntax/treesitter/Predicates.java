package dev.codestrata.source.syntax.treesitter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.treesitter.TSQueryPredicateStep;
import org.treesitter.TSQueryPredicateStepType;

/** The predicates of one pattern of a query, which the library leaves to its callers. */
final class Predicates {
  /** Decides on the nodes that were captured. */
  private interface Test {
    boolean passes(List<TreeQuery.Capture> captures, byte[] utf8);
  }

  private static final Predicates NONE = new Predicates(List.of());

  private final List<Test> tests;

  private Predicates(List<Test> tests) {
    this.tests = tests;
  }

  boolean pass(List<TreeQuery.Capture> captures, byte[] utf8) {
    for (Test test : tests) {
      if (!test.passes(captures, utf8)) {
        return false;
      }
    }
    return true;
  }

  static Predicates of(long query, int pattern, String[] captureNames)
      throws InvalidQueryException {
    TSQueryPredicateStep[] steps = Binding.predicates(query, pattern);
    if (steps.length == 0) {
      return NONE;
    }
    List<Test> tests = new ArrayList<>();
    List<Argument> arguments = new ArrayList<>();
    for (TSQueryPredicateStep step : steps) {
      if (step.getType() == TSQueryPredicateStepType.TSQueryPredicateStepTypeDone) {
        Test test = test(arguments);
        if (test != null) {
          tests.add(test);
        }
        arguments.clear();
      } else if (step.getType() == TSQueryPredicateStepType.TSQueryPredicateStepTypeCapture) {
        arguments.add(new Argument(captureNames[step.getValueId()], true));
      } else {
        arguments.add(new Argument(Binding.string(query, step.getValueId()), false));
      }
    }
    return tests.isEmpty() ? NONE : new Predicates(List.copyOf(tests));
  }

  private record Argument(String value, boolean isCapture) {}

  private static Test test(List<Argument> arguments) throws InvalidQueryException {
    String name = arguments.get(0).value();
    if (name.endsWith("!") || name.equals("is?") || name.equals("is-not?")) {
      return null;
    }
    boolean any = name.startsWith("any-") && !name.equals("any-of?");
    String base = any ? name.substring("any-".length()) : name;
    boolean negated = base.startsWith("not-");
    if (negated) {
      base = base.substring("not-".length());
    }
    if (arguments.size() < 2 || !arguments.get(1).isCapture()) {
      throw new InvalidQueryException("#%s needs a capture as first argument".formatted(name));
    }
    String capture = arguments.get(1).value();
    List<Argument> rest = List.copyOf(arguments.subList(2, arguments.size()));
    return switch (base) {
      case "eq?" -> equality(name, capture, only(name, rest), negated, any);
      case "match?" -> regex(name, capture, only(name, rest), negated, any);
      case "any-of?" -> membership(name, capture, rest, negated);
      default -> throw new InvalidQueryException("The predicate #%s is not known".formatted(name));
    };
  }

  private static Argument only(String name, List<Argument> rest) throws InvalidQueryException {
    if (rest.size() != 1) {
      throw new InvalidQueryException("#%s needs two arguments".formatted(name));
    }
    return rest.get(0);
  }

  private static Test equality(
      String name, String capture, Argument other, boolean negated, boolean any) {
    if (other.isCapture()) {
      return (captures, utf8) -> {
        List<TreeQuery.Capture> left = named(captures, capture);
        List<TreeQuery.Capture> right = named(captures, other.value());
        int pairs = Math.min(left.size(), right.size());
        for (int i = 0; i < pairs; i++) {
          boolean holds = same(utf8, left.get(i), right.get(i)) != negated;
          if (holds == any) {
            return any;
          }
        }
        return pairs == 0 || (!any && left.size() == right.size());
      };
    }
    byte[] expected = other.value().getBytes(StandardCharsets.UTF_8);
    return each(
        capture,
        any,
        (node, utf8) ->
            Arrays.equals(utf8, node.startByte(), node.endByte(), expected, 0, expected.length)
                != negated);
  }

  private static Test regex(
      String name, String capture, Argument other, boolean negated, boolean any)
      throws InvalidQueryException {
    if (other.isCapture()) {
      throw new InvalidQueryException("#%s needs a regular expression".formatted(name));
    }
    Pattern pattern;
    try {
      pattern = Pattern.compile(other.value());
    } catch (PatternSyntaxException e) {
      throw new InvalidQueryException(
          "#%s has no valid regular expression: %s".formatted(name, e.getMessage()));
    }
    return each(
        capture,
        any,
        (node, utf8) -> {
          try {
            return pattern.matcher(text(node, utf8)).find() != negated;
          } catch (StackOverflowError e) {
            // java.util.regex recurses over alternatives: an enormous literal is taken not to
            // match.
            return negated;
          }
        });
  }

  private static Test membership(
      String name, String capture, List<Argument> values, boolean negated)
      throws InvalidQueryException {
    Set<String> set = new HashSet<>();
    for (Argument value : values) {
      if (value.isCapture()) {
        throw new InvalidQueryException("#%s compares with strings only".formatted(name));
      }
      set.add(value.value());
    }
    return each(capture, false, (node, utf8) -> set.contains(text(node, utf8)) != negated);
  }

  private interface NodeTest {
    boolean holds(TreeQuery.Capture node, byte[] utf8);
  }

  /** Of no nodes (an optional capture), everything holds. */
  private static Test each(String capture, boolean any, NodeTest test) {
    return (captures, utf8) -> {
      boolean seen = false;
      for (TreeQuery.Capture node : captures) {
        if (node.name().equals(capture)) {
          seen = true;
          if (test.holds(node, utf8) == any) {
            return any;
          }
        }
      }
      return !seen || !any;
    };
  }

  private static List<TreeQuery.Capture> named(List<TreeQuery.Capture> captures, String name) {
    return captures.stream().filter(capture -> capture.name().equals(name)).toList();
  }

  private static boolean same(byte[] utf8, TreeQuery.Capture a, TreeQuery.Capture b) {
    return Arrays.equals(utf8, a.startByte(), a.endByte(), utf8, b.startByte(), b.endByte());
  }

  private static String text(TreeQuery.Capture node, byte[] utf8) {
    return new String(
        utf8, node.startByte(), node.endByte() - node.startByte(), StandardCharsets.UTF_8);
  }
}
