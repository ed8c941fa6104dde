package dev.codestrata.discovery;

/**
 * An input line that names no repository.
 *
 * @param input the line, credentials taken out
 * @param place where it stands, such as {@code repos.txt:3}
 * @param reason one line: what is wrong and what would be right
 */
public record RejectedInput(String input, String place, String reason) {}
