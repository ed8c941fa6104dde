package dev.codestrata.tables;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TablePageTest {

  @Test
  void pageIsWhatTheCodeSays() {
    RegeneratedFile.assertUpToDate(Path.of("docs/tables.md"), TablePage.markdown());
  }
}
