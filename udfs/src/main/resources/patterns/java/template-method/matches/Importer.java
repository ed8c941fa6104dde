package data;

import java.util.List;

public abstract class Importer {
  public final int run(String file) { // expect: template-method
    List<String> lines = read(file);
    int stored = 0;
    for (String line : lines) {
      if (isValid(line)) {
        store(line);
        stored++;
      }
    }
    return stored;
  }

  protected abstract List<String> read(String file);

  protected abstract void store(String line);

  protected boolean isValid(String line) {
    return !line.isBlank();
  }
}
