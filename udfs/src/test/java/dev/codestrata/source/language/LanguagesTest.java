package dev.codestrata.source.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @TestFactory
  Stream<DynamicTest> everyLanguageHasValidData() {
    return Languages.all().stream()
        .map(language -> DynamicTest.dynamicTest(language.name(), () -> check(language)));
  }

  private static void check(Language language) {
    assertThat(language.id()).matches("[a-z0-9][a-z0-9.-]*");
    assertThat(Languages.byName(language.name())).contains(language);
    assertThat(Languages.byName(language.id())).contains(language);
    assertThat(Languages.byName(language.group())).as("group").isPresent();
    assertThat(language.extensions())
        .doesNotHaveDuplicates()
        .allMatch(extension -> extension.matches("\\.\\S+"), "a dot and a suffix")
        .allMatch(extension -> extension.equals(extension.toLowerCase(Locale.ROOT)), "lower case");
    for (Lexis.Block block : language.lexis().blockComments()) {
      assertThat(block.start()).isNotEmpty();
      assertThat(block.end()).isNotEmpty();
    }
    assertThat(language.lexis().strings())
        .allMatch(string -> !string.start().isEmpty() && !string.end().isEmpty());
  }

  @Test
  void knowsTheCommonLanguagesOnce() {
    List<Language> all = Languages.all();
    assertThat(all).hasSizeGreaterThanOrEqualTo(150);
    assertThat(all).extracting(Language::name).doesNotHaveDuplicates();
    assertThat(all).extracting(Language::id).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleNamesALanguageOfItsExtensionAndCompiles() {
    Languages.heuristics()
        .rules()
        .forEach(
            (extension, rules) -> {
              assertThat(rules).as(extension).isNotEmpty();
              rules.forEach(
                  rule -> {
                    assertThat(Languages.byName(rule.language()).map(Language::name))
                        .as(extension)
                        .contains(rule.language());
                    rule.conditions()
                        .forEach(
                            condition ->
                                condition
                                    .patterns()
                                    .forEach(pattern -> assertThat(pattern.pattern()).isNotNull()));
                  });
            });
  }

  @ParameterizedTest
  @CsvSource({
    "src/Main.java, Java",
    "a/b.PY, Python",
    "Makefile, Makefile",
    "docker/Dockerfile.dev, Dockerfile",
    "CMakeLists.txt, CMake",
    "notes.text, Text",
    "x.tar.gz, ",
    "noextension, ",
    "a.d/readme, ",
    ".gitignore, Ignore List",
    "tsconfig.json, JSON with Comments",
    "lib/x.hs-boot, Haskell"
  })
  void findsByPath(String path, String expected) {
    assertThat(Languages.byPath(path).map(Language::name)).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void aHeaderIsDecidedByItsContent() {
    assertThat(Languages.isAmbiguous("a.h")).isTrue();
    assertThat(Languages.byPath("a.h")).isEmpty();
    assertThat(detected("a.h", "#ifndef A_H\nint f(void);\n")).isEqualTo("C");
    assertThat(detected("a.h", "#pragma once\nnamespace a {\nclass B;\n}\n")).isEqualTo("C++");
    assertThat(detected("a.h", "#include <vector>\nvoid f();\n")).isEqualTo("C++");
    assertThat(detected("a.h", "#import <UIKit/UIKit.h>\n@interface A : B\n@end\n"))
        .isEqualTo("Objective-C");
  }

  @Test
  void otherSharedExtensionsAreDecidedByContent() {
    assertThat(detected("a.m", "% f\nfunction y = f(x)\ny = x;\n")).isEqualTo("MATLAB");
    assertThat(detected("a.m", "#import \"A.h\"\n@implementation A\n@end\n"))
        .isEqualTo("Objective-C");
    assertThat(detected("a.pl", "use strict;\nmy $x = 1;\n")).isEqualTo("Perl");
    assertThat(detected("a.pl", "parent(X, Y) :- father(X, Y).\n")).isEqualTo("Prolog");
    assertThat(detected("a.ts", "export const a: number = 1;\n")).isEqualTo("TypeScript");
    assertThat(detected("a.ts", "<?xml version=\"1.0\"?><!DOCTYPE TS><TS></TS>")).isEqualTo("XML");
    assertThat(detected("a.v", "module m(input clk);\nendmodule\n")).isEqualTo("Verilog");
    assertThat(detected("a.v", "Require Import Arith.\nTheorem t : True.\n"))
        .isEqualTo("Rocq Prover");
  }

  @Test
  void noticesAreTextWhateverTheirSuffix() {
    assertThat(detected("crates/cli/LICENSE-MIT", "Permission is granted\n")).isEqualTo("Text");
    assertThat(detected("COPYING.LESSER", "GNU\n")).isEqualTo("Text");
    assertThat(detected("LICENSE-APACHE.md", "# Apache\n")).isEqualTo("Markdown");
    assertThat(Languages.detect("licenses", "MIT\n")).isEmpty();
  }

  @Test
  void shebangsDecideWithoutExtension() {
    assertThat(detected("run", "#!/bin/sh\n")).isEqualTo("Shell");
    assertThat(detected("run", "#!/usr/bin/env python3.11\n")).isEqualTo("Python");
    assertThat(detected("run", "#!/usr/bin/env -S node --x\n")).isEqualTo("JavaScript");
    assertThat(detected("run", "#!/usr/bin/env -vS PATH=/x perl5.30.1 -w\n")).isEqualTo("Perl");
    assertThat(detected("run", "#!/bin/sh\nexec scala \"$0\" \"$@\"\n!#\n")).isEqualTo("Scala");
    assertThat(Languages.detect("run", "#!/opt/unknown\n")).isEmpty();
  }

  @Test
  void modelinesDecideFirst() {
    assertThat(detected("a.h", "// -*- C++ -*-\nint f();\n")).isEqualTo("C++");
    assertThat(detected("a.h", "/* -*- mode: c; tab-width: 8 -*- */\n")).isEqualTo("C");
    assertThat(detected("conf", "x\n# vim: set ft=ruby ts=2:\n")).isEqualTo("Ruby");
    assertThat(detected("a.py", "# -*- coding: utf-8 -*-\n")).isEqualTo("Python");
  }

  @Test
  void theUsualLanguageOfASharedExtensionStandsInForUnknownContent() {
    assertThat(detected("README.md", null)).isEqualTo("Markdown");
    assertThat(detected("a.h", null)).isEqualTo("C");
    assertThat(Languages.detect("a.cls", null)).isEmpty();
    assertThat(Languages.detect("a.msg", "hello\n")).as("an extension of anything").isEmpty();
  }

  private static String detected(String path, String content) {
    return Languages.detect(path, content).map(Language::name).orElse(null);
  }
}
