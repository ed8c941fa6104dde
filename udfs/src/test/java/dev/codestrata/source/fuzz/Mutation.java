package dev.codestrata.source.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Spoils a text: cuts, repeats, splices, flips, and puts in what parsers stumble over. */
final class Mutation {
  private static final String[] PIECES = {
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    "\"",
    "'",
    "`",
    "\"\"\"",
    "'''",
    "/*",
    "*/",
    "//",
    "#",
    "\\",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\0",
    "\ud800",
    "\udc00",
    "\ufeff",
    "\u2028",
    "\u200d",
    "ü",
    "🎉",
    "\uffff",
    "<<EOF\n",
    "=begin\n",
    "--[[",
    "{-",
    "-}",
    "(*",
    "*)",
    "#if 1\n",
    "%{",
    "${",
    "{{",
    "}}",
    "<?php ",
    "?>",
    "<script>",
    "</script>",
    "->",
    "=>",
    "::",
    "...",
    "?.",
    "0x",
    "1e",
    "if ",
    "else ",
    "class ",
    "def ",
    "fn ",
    "function ",
    "import ",
    "use ",
    "return ",
    "end\n",
    "do ",
    "switch",
    "case ",
    ";",
    ":",
    ",",
    "=",
    "@",
    "!",
    "~",
    "Copyright (c) 2020 A",
    "SPDX-License-Identifier: MIT OR ",
    "password = \"",
    "AKIA",
    "-----BEGIN ",
    "a@b.c",
    "https://x:y@z",
    "127.0.0.1",
    "eyJhbGciOi",
    "because ",
    "instead of "
  };

  private Mutation() {}

  /** A text made of one or two others, at most some thousand characters. */
  static String of(String seed, List<Seeds.Seed> others, SplittableRandom random, int longest) {
    StringBuilder text = new StringBuilder(slice(seed, random, longest));
    int changes = random.nextInt(9);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(1 + random.nextInt(1, 200)));
      switch (random.nextInt(10)) {
        case 0 -> text.delete(at, end);
        case 1, 2 -> text.insert(at, piece(random));
        case 3 -> text.insert(at, text.substring(at, end));
        case 4 -> text.replace(at, end, piece(random));
        case 5 -> text.insert(at, piece(random).repeat(random.nextInt(1, 300)));
        case 6 ->
            text.insert(at, slice(others.get(random.nextInt(others.size())).text(), random, 200));
        case 7 -> {
          if (at < text.length()) {
            text.setCharAt(at, (char) (text.charAt(at) ^ (1 << random.nextInt(16))));
          }
        }
        case 8 -> {
          String line = text.toString().replace('\n', random.nextBoolean() ? ' ' : '\r');
          text.setLength(0);
          text.append(line);
        }
        default -> text.setLength(at);
      }
      if (text.length() > 2 * longest) {
        text.setLength(2 * longest);
      }
    }
    return text.toString();
  }

  private static String slice(String text, SplittableRandom random, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int start = random.nextBoolean() ? 0 : random.nextInt(text.length() - longest);
    return text.substring(start, start + random.nextInt(longest));
  }

  private static String piece(SplittableRandom random) {
    return PIECES[random.nextInt(PIECES.length)];
  }
}
