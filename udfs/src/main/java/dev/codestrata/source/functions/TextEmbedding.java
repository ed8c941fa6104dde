package dev.codestrata.source.functions;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The vector of a text. */
@SqlExample(
    usage =
        "text_embedding(text) - the unit vector of 384 floats of a text, by the sentence encoder whose name snippet_embeddings.model holds.",
    sql =
        "SELECT size(text_embedding('evict the oldest entry')),\n  cosine_similarity(text_embedding('remove the oldest entry of the cache'), text_embedding('evict the least recently used item')) >\n  cosine_similarity(text_embedding('remove the oldest entry of the cache'), text_embedding('parse command line options')) AS nearer",
    result = "384|true")
public final class TextEmbedding implements SqlFunction {
  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "text_embedding";
  }

  @Override
  public List<DataType> parameters() {
    return List.of(DataTypes.StringType);
  }

  @Override
  public DataType returns() {
    return DataTypes.createArrayType(DataTypes.FloatType, false);
  }

  @Override
  public Object call(Object[] arguments) {
    float[] vector = SharedEncoder.get().embed((String) arguments[0]);
    List<Float> values = new ArrayList<>(vector.length);
    for (float value : vector) {
      values.add(value);
    }
    return values;
  }
}
