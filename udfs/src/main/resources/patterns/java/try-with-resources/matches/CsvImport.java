package shop.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class CsvImport {
  int countRows(Path file) throws IOException {
    int rows = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) { // expect: try-with-resources
      while (reader.readLine() != null) {
        rows++;
      }
    }
    return rows;
  }
}
