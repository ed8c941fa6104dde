package dev.codestrata.git;

/**
 * A name and e-mail address as somebody wrote them; either may be empty, none is null.
 *
 * @param name as written
 * @param email as written, without angle brackets
 */
public record Person(String name, String email) {}
