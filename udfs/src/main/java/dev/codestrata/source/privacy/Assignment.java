package dev.codestrata.source.privacy;

/**
 * A value that a text gives to a name which promises a secret.
 *
 * @param name as written, such as {@code db.rootPassword}
 * @param operator what stands between name and value: {@code =}, {@code :}, {@code ,} ...
 * @param value without quotes
 * @param start first char of the value
 * @param end char after it
 * @param quote the quotation mark around it, or NUL
 * @param wrapped whether the value is the argument of a call, as in {@code getenv("K", "v")}
 */
record Assignment(
    String name, String operator, String value, int start, int end, char quote, boolean wrapped) {}
