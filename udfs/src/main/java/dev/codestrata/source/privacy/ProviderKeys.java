package dev.codestrata.source.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Keys by the shapes that their providers give them, one detector for each rule. */
final class ProviderKeys {

  private ProviderKeys() {}

  /** The rules of {@code resources/privacy/keys.yml}. */
  static List<PrivacyRule> rules() {
    try (InputStream in = ProviderKeys.class.getResourceAsStream("/privacy/keys.yml")) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks privacy/keys.yml");
      }
      List<Map<String, Object>> entries =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return entries.stream().map(PrivacyRule::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read privacy/keys.yml", e);
    }
  }

  static List<Detector> detectors() {
    return rules().stream().<Detector>map(ByShape::new).toList();
  }

  private record ByShape(PrivacyRule rule) implements Detector {
    @Override
    public List<String> keywords() {
      return rule.keywords();
    }

    @Override
    public void look(Scan scan, int start, int end) {
      Find find = rule.at(scan.text(), start);
      if (find != null) {
        scan.add(find);
      }
    }
  }
}
