package dev.codestrata.tables;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Ids computed from content: lower-case hexadecimal SHA-256. */
public final class ContentId {

  private ContentId() {}

  /**
   * SHA-256 of the fields in UTF-8, joined by line feeds; equal to Spark SQL's {@code
   * sha2(concat_ws('\n', ...), 256)} where no field is null.
   *
   * @throws NullPointerException if a field is null, since leaving it out would make two things one
   */
  public static String of(String... fields) {
    for (String field : fields) {
      Objects.requireNonNull(field, "a field of a content id is null");
    }
    return ofText(String.join("\n", fields));
  }

  /** SHA-256 of a text in UTF-8: the {@code snippet_id} of a snippet. */
  public static String ofText(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }
}
