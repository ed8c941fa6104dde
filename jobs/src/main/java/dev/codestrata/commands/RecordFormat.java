package dev.codestrata.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a command that needs no session writes records, alike to {@link ResultFormat}. */
enum RecordFormat {
  /** For people: aligned columns; a value of several lines goes below its row's others. */
  TABLE {
    @Override
    void write(List<Map<String, Object>> records, PrintStream out) {
      if (records.isEmpty()) {
        return;
      }
      List<String> names = new ArrayList<>(records.get(0).keySet());
      Map<String, Integer> widths = new TreeMap<>();
      for (String name : names) {
        int width = name.length();
        for (Map<String, Object> record : records) {
          String cell = String.valueOf(record.get(name));
          width = Math.max(width, cell.contains("\n") ? 0 : cell.length());
        }
        widths.put(name, width);
      }
      line(names, names, widths, out);
      for (Map<String, Object> record : records) {
        line(names, names.stream().map(n -> String.valueOf(record.get(n))).toList(), widths, out);
      }
    }
  },
  /** One JSON object a line. */
  JSON {
    @Override
    void write(List<Map<String, Object>> records, PrintStream out) {
      ObjectMapper mapper = new ObjectMapper();
      for (Map<String, Object> record : records) {
        try {
          out.println(mapper.writeValueAsString(record));
        } catch (JsonProcessingException e) {
          throw new IllegalStateException("records hold texts and numbers only", e);
        }
      }
    }
  };

  abstract void write(List<Map<String, Object>> records, PrintStream out);

  private static void line(
      List<String> names, List<String> cells, Map<String, Integer> widths, PrintStream out) {
    StringBuilder line = new StringBuilder();
    StringBuilder below = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.contains("\n")) {
        cell.lines().forEach(part -> below.append("\n    ").append(part));
        cell = "";
      }
      line.append(i == 0 ? "" : "  ").append(cell);
      line.append(" ".repeat(widths.get(names.get(i)) - cell.length()));
    }
    out.println(line.toString().stripTrailing() + below);
  }
}
