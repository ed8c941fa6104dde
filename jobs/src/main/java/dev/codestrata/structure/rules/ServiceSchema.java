package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A remote interface or message format that a file states apart from the code: its contract. */
public final class ServiceSchema implements StructureRule {

  private static final Pattern PROTO_SERVICE = Pattern.compile("^\\s*service\\s+(\\w+)");
  private static final Pattern PROTO_CALL = Pattern.compile("^\\s*rpc\\s+(\\w+)");
  private static final Pattern THRIFT_SERVICE = Pattern.compile("^\\s*service\\s+(\\w+)");
  private static final Pattern THRIFT_CALL =
      Pattern.compile("^\\s+(?:oneway\\s+)?[\\w.<>, ]+\\s+(\\w+)\\s*\\(");
  private static final Pattern ASYNC = Pattern.compile("^asyncapi:\\s*(\\S+)");
  private static final Pattern OPEN =
      Pattern.compile("^[\"']?(?:openapi|swagger)[\"']?:\\s*(\\S+)");
  private static final Pattern RECORD = Pattern.compile("\"type\"\\s*:\\s*\"(record)\"");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (StructureFile file : structure.repository().files().values()) {
      if (file.text() == null || file.isVendored()) {
        continue;
      }
      String name = Texts.lower(file.name());
      if (name.endsWith(".proto")) {
        services(file, PROTO_SERVICE, PROTO_CALL, "protocol buffers", findings);
      } else if (name.endsWith(".thrift")) {
        services(file, THRIFT_SERVICE, THRIFT_CALL, "Thrift", findings);
      } else if (name.endsWith(".avsc")) {
        report(file, Texts.lines(file.text(), RECORD), List.of(), "Avro", findings);
      } else if (name.endsWith(".yml") || name.endsWith(".yaml")) {
        report(
            file,
            Texts.lines(file.text(), ASYNC),
            Texts.entries(file.text(), "channels"),
            "AsyncAPI",
            findings);
        if (file.text().contains("paths:")) {
          report(file, Texts.lines(file.text(), OPEN), paths(file), "OpenAPI", findings);
        }
      }
    }
  }

  private static void services(
      StructureFile file, Pattern service, Pattern call, String format, Findings findings) {
    List<Texts.Line> calls = Texts.lines(file.text(), call);
    if (!calls.isEmpty()) {
      report(file, Texts.lines(file.text(), service), calls, format, findings);
    }
  }

  private static List<Texts.Line> paths(StructureFile file) {
    return Texts.lines(file.text(), Pattern.compile("^\\s{1,4}[\"']?(/[^\\s:\"']*)[\"']?:"));
  }

  private static void report(
      StructureFile file,
      List<Texts.Line> stated,
      List<Texts.Line> operations,
      String format,
      Findings findings) {
    if (stated.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>(stated.stream().map(Texts.Line::group).toList());
    Finding finding =
        findings
            .about("schema")
            .in(file, stated.get(0).number())
            .name("format", format)
            .name(
                "operations",
                operations.size() == 1 ? "one operation" : operations.size() + " operations")
            .name(
                "names",
                format.startsWith("p") || format.equals("Thrift")
                    ? String.join(", ", names)
                    : file.name())
            .metric("operations", operations.size());
    stated.forEach(l -> finding.because(file, l.number(), l.text()));
    operations.forEach(l -> finding.because(file, l.number(), l.text()));
    finding.report();
  }
}
