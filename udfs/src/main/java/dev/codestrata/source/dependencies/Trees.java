package dev.codestrata.source.dependencies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.Map;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** JSON, TOML and YAML as one kind of tree. */
final class Trees {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final TomlMapper TOML = new TomlMapper();

  private static final int MOST_ALIASES = 50;
  private static final int DEEPEST = 50;

  private Trees() {}

  static JsonNode json(String content) throws JsonProcessingException {
    return JSON.readTree(content);
  }

  static JsonNode toml(String content) throws JsonProcessingException {
    return TOML.readTree(content);
  }

  static JsonNode yaml(String content) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(Manifests.LARGEST);
    Object tree = new Yaml(new SafeConstructor(options)).load(content);
    return JSON.valueToTree(tree);
  }

  /** The fields of an object, in order; nothing for what is none. */
  static void fields(JsonNode node, BiConsumer<String, JsonNode> consumer) {
    if (node != null && node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        consumer.accept(field.getKey(), field.getValue());
      }
    }
  }

  /** The text of a scalar, or null. */
  static String text(JsonNode node) {
    return node == null || !node.isValueNode() || node.isNull() ? null : node.asText();
  }

  /** The version that a string or a table with such a field gives. */
  static String version(JsonNode node) {
    if (node == null) {
      return null;
    }
    return node.isObject() ? text(node.get("version")) : text(node);
  }
}
