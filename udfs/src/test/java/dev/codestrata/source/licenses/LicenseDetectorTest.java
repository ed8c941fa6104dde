package dev.codestrata.source.licenses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenseDetectorTest {

  private static String text(String spdx) {
    try (InputStream in = LicenseDetector.class.getResourceAsStream("/licenses/" + spdx + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> spdx(String text) {
    return LicenseDetector.detect(text).stream().map(LicenseMatch::spdx).toList();
  }

  @Test
  void nearlyEverySpdxTextIsFoundAsItself() {
    Set<String> common =
        Set.of("MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MPL-2.0", "Zlib");
    List<String> wrong = new ArrayList<>();
    int searched = 0;
    for (LicenseCatalogue.Entry entry : LicenseCatalogue.get().entries()) {
      if (!entry.text().equals("text")) {
        continue;
      }
      searched++;
      List<String> found = spdx(text(entry.id()));
      if (!found.equals(List.of(entry.id()))) {
        wrong.add(entry.id());
      }
    }
    assertThat(searched).isGreaterThan(550);
    // The rest are texts of a dozen words, texts without any cue, and near twins.
    assertThat(wrong).hasSizeLessThan(searched * 7 / 100).doesNotContainAnyElementsOf(common);
    assertThat(wrong).noneMatch(w -> w.startsWith("GPL-") || w.startsWith("LGPL-2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  \"license\": \"MIT\", | MIT",
        "license = \"MIT OR Apache-2.0\" | MIT OR Apache-2.0",
        "  s.license     = 'BSD-2-Clause' | BSD-2-Clause",
        "  spec.licenses = ['MIT'] | MIT",
        "license = {text = \"MIT License\"} | MIT",
        "License: GPL (>= 2) | GPL-2.0-or-later",
        "License: MIT + file LICENSE | MIT",
        "\"License :: OSI Approved :: ISC License (ISCL)\", | ISC",
        "<license><url>https://opensource.org/licenses/EPL-2.0</url></license> | EPL-2.0",
        "see license at https://creativecommons.org/licenses/by-sa/4.0/ | CC-BY-SA-4.0"
      })
  void manifestsAndAddressesStateALicence(String line, String expected) {
    assertThat(spdx(line + "\n")).containsExactly(expected);
  }

  @Test
  void markupIsNoPartOfALicence() {
    String page =
        "<p>" + text("BSD-3-Clause").replace("\n\n", "</p>\n<p>").replace("\"", "&quot;") + "</p>";
    assertThat(spdx(page)).containsExactly("BSD-3-Clause");
  }

  @Test
  void theLinesOfATextAreItsEvidence() {
    String file =
        """
        /*
         * mylib - a library
         *
         * Copyright (c) 2011-2020, Jane Doe <jane@example.org>
         *
         * Permission to use, copy, modify, and/or distribute this software for any
         * purpose with or without fee is hereby granted, provided that the above
         * copyright notice and this permission notice appear in all copies.
         *
         * THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
         * WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
         * MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
         * ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
         * WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
         * ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF
         * OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
         */
        int main(void) { return 0; }
        """;
    List<LicenseMatch> matches = LicenseDetector.detect(file);
    assertThat(matches).hasSize(1);
    LicenseMatch match = matches.get(0);
    assertThat(match.spdx()).isEqualTo("ISC");
    assertThat(match.confidence()).isBetween(0.93, 1.0);
    assertThat(match.startLine()).isEqualTo(6);
    assertThat(match.endLine()).isEqualTo(16);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "GPL-3.0-only"})
  void holdersYearsCaseAndCommentMarksDoNotMatter(String spdx) {
    StringBuilder edited = new StringBuilder("package x;\n");
    for (String line :
        text(spdx)
            .replaceAll("Copyright \\(c\\) <year>.*", "Copyright (c) 2019 Acme Widgets GmbH")
            .replace("the copyright holder", "Acme Widgets GmbH")
            .split("\n", -1)) {
      edited.append("# ").append(line.toUpperCase(Locale.ROOT)).append('\n');
    }
    assertThat(spdx(edited.toString())).containsExactly(spdx);
  }

  @Test
  void aBsdTextWithAnotherHolderInEveryClauseKeepsItsClauses() {
    String three =
        text("BSD-3-Clause")
            .replace("the copyright holder", "the University of Wherever")
            .replace("COPYRIGHT HOLDERS AND CONTRIBUTORS", "REGENTS AND CONTRIBUTORS");
    assertThat(spdx(three)).containsExactly("BSD-3-Clause");
  }

  @Test
  void aTextWithoutItsAppendixIsStillThatText() {
    String apache = text("Apache-2.0");
    String withoutAppendix = apache.substring(0, apache.indexOf("APPENDIX"));
    assertThat(spdx(withoutAppendix)).containsExactly("Apache-2.0");
  }

  @Test
  void aNoticeFileWithSeveralTextsGivesEach() {
    String filler = "\n\n" + "This component has a story of its own to tell.\n".repeat(12) + "\n\n";
    String notices =
        "This product includes libfoo:\n"
            + text("MIT").replace("<year> <copyright holders>", "2015 Foo")
            + filler
            + text("MIT").replace("<year> <copyright holders>", "2018 Bar")
            + filler
            + text("BSD-2-Clause")
            + filler
            + text("Zlib");
    assertThat(spdx(notices)).containsExactly("MIT", "MIT", "BSD-2-Clause", "Zlib");
  }

  @Test
  void theTextOfTheLesserLicenceIsNotTakenForTheOther() {
    assertThat(spdx(text("LGPL-3.0-only"))).containsExactly("LGPL-3.0-only", "GPL-3.0-only");
    assertThat(spdx(text("LGPL-2.1-only"))).containsExactly("LGPL-2.1-only");
    assertThat(spdx(text("AGPL-3.0-only"))).containsExactly("AGPL-3.0-only");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "// SPDX-License-Identifier: MIT | MIT",
        "/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */"
            + " | GPL-2.0-only WITH Linux-syscall-note",
        "# SPDX-License-Identifier: (mit or apache-2.0) AND BSD-3-Clause"
            + " | (MIT OR Apache-2.0) AND BSD-3-Clause",
        "<!-- SPDX-License-Identifier: CC-BY-4.0 --> | CC-BY-4.0",
        "* SPDX-License-Identifier: GPL-2.0+ * | GPL-2.0+",
        "# SPDX-License-Identifier: LicenseRef-Acme | LicenseRef-Acme",
        "# SPDX-License-Identifier: BSD | LicenseRef-BSD",
        "license = \"MIT OR Apache-2.0\" | MIT OR Apache-2.0",
        "  \"license\": \"ISC\", | ISC",
        "license = \"MIT/Apache-2.0\" | MIT OR Apache-2.0",
      })
  void tagsAndDeclarationsAreRead(String line, String expected) {
    assertThat(spdx("first line\n" + line + "\nlast line\n")).containsExactly(expected);
    assertThat(LicenseDetector.detect("first line\n" + line).get(0).startLine()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String tag = \"SPDX-License-Identifier: MIT\";",
        "if (line.contains(\"SPDX-License-Identifier:\")) { use(line); }",
        "int licenseCount = licenses.size();",
        "See the LICENSE file, and LICENSE-MIT.",
        "Use of this source code is governed by a license that can be found in the LICENSE file.",
        "No permission to open the file.",
        "The warranty of the machine has ended.",
        "SPDX-License-Identifier: ",
        "license: see below",
      })
  void mentionsAreNoStatements(String text) {
    assertThat(LicenseDetector.detect(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "This program is free software; you can redistribute it and/or modify it under the terms of"
            + " the GNU General Public License as published by the Free Software Foundation; either"
            + " version 2 of the License, or (at your option) any later version."
            + " | GPL-2.0-or-later",
        "This program is free software; you can redistribute it and/or modify it under the terms of"
            + " version 2 of the GNU General Public License as published by the Free Software"
            + " Foundation. | GPL-2.0-only",
        "This program is free software; you can redistribute it and/or modify it under the terms of"
            + " the GNU General Public License version 2 as published by the Free Software"
            + " Foundation. | GPL-2.0-only",
        "This library is free software; you can redistribute it and/or modify it under the terms of"
            + " the GNU Lesser General Public License as published by the Free Software Foundation;"
            + " either version 2.1 of the License, or (at your option) any later version."
            + " | LGPL-2.1-or-later",
        "This program is free software: you can redistribute it and/or modify it under the terms of"
            + " the GNU Affero General Public License as published by the Free Software Foundation,"
            + " either version 3 of the License, or (at your option) any later version."
            + " | AGPL-3.0-or-later",
        "This work is licensed under the terms of the GNU GPL, version 2. See the COPYING file."
            + " | GPL-2.0-only",
        "Licensed under the GPLv2+ | GPL-2.0-or-later",
        "This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a"
            + " copy of the MPL was not distributed with this file, You can obtain one at"
            + " http://mozilla.org/MPL/2.0/. | MPL-2.0",
        "Licensed under the Apache License, Version 2.0 (the \"License\"); you may not use this"
            + " file except in compliance with the License. | Apache-2.0",
        "This project is licensed under the MIT License - see the LICENSE file. | MIT",
        "This project is dual-licensed under the Unlicense and MIT licenses. | Unlicense OR MIT",
        "Licensed under either of Apache License, Version 2.0 or MIT license at your option."
            + " | MIT OR Apache-2.0",
        "Distributed under the Boost Software License, Version 1.0. | BSL-1.0",
        "Unauthorized copying of this file, via any medium, is strictly prohibited."
            + " Proprietary and confidential. | LicenseRef-proprietary",
      })
  void headerNoticesAreUnderstood(String notice, String expected) {
    String file = "/*\n * " + notice.replaceAll("(.{50,70}) ", "$1\n * ") + "\n */\nclass A {}\n";
    assertThat(spdx(file)).containsExactly(expected);
  }

  @Test
  void exceptionsBelongToTheirLicence() {
    String header =
        """
        # This program is free software; you can redistribute it and/or modify it
        # under the terms of the GNU General Public License as published by
        # the Free Software Foundation; either version 3 of the License, or
        # (at your option) any later version.
        #
        # As a special exception to the GNU General Public License, if you
        # distribute this file as part of a program that contains a
        # configuration script generated by Autoconf, you may include it under
        # the same distribution terms that you use for the rest of that
        # program.  This Exception is an additional permission under section 7
        # of the GNU General Public License, version 3 ("GPLv3").
        """;
    assertThat(spdx(header)).containsExactly("GPL-3.0-or-later WITH Autoconf-exception-generic");
  }

  @Test
  void alternativelyMakesAChoice() {
    String header =
        text("BSD-2-Clause")
            + """

            Alternatively, the contents of this file may be used under the terms of
            the GNU General Public License ("GPL") version 2 or any later version,
            in which case the provisions of the GPL are applicable instead of the above.
            """;
    assertThat(spdx(header)).containsExactly("BSD-2-Clause OR GPL-2.0-or-later");
  }

  @Test
  void noticesDeepInAFileAreItsData() {
    String filler = "int value = 1;\n".repeat(2_000);
    String template = "print(\"Licensed under the Apache License, Version 2.0\")\n";
    assertThat(spdx("// warranty desk\n" + filler + template + filler)).isEmpty();
    assertThat(spdx(filler + template)).containsExactly("Apache-2.0");
  }

  @Test
  void hugeLinesAreRead() {
    assertThat(spdx("SPDX-License-Identifier: ".repeat(8_000))).isEmpty();
    assertThat(spdx("license = \"MIT " + "a ".repeat(400_000))).isEmpty();
    assertThat(spdx("gnu general public license version ".repeat(20_000))).isEmpty();
  }

  @Test
  void nullAndEmptyStateNothing() {
    assertThat(LicenseDetector.detect(null)).isEmpty();
    assertThat(LicenseDetector.detect("")).isEmpty();
  }
}
