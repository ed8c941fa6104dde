package dev.codestrata.source.privacy;

import java.util.List;

/** Values that stand behind names such as {@code password}, {@code apiKey} or {@code token}. */
final class Assignments implements Detector {

  private final SecretModel model;

  Assignments(SecretModel model) {
    this.model = model;
  }

  @Override
  public List<String> keywords() {
    return List.of("pass", "pwd", "secret", "token", "key", "auth", "cred", "pswd");
  }

  @Override
  public void look(Scan scan, int start, int end) {
    Assignment found = new AssignmentReader(scan).at(start, end);
    if (found == null) {
      return;
    }
    NameKind kind = NameKind.of(found.name());
    if (kind == null) {
      return;
    }
    double confidence = model.of(kind, found, LineContext.of(scan, found));
    if (confidence >= SecretModel.LEAST) {
      scan.add(kind.label(), found.start(), found.end(), confidence);
    }
  }
}
