package dev.codestrata.git;

/**
 * One object that could not be read; the walk goes on without it.
 *
 * @param objectId the commit or blob that was asked for
 * @param kind why
 * @param message one line that names the object and the repository
 */
public record ObjectProblem(String objectId, GitReadException.Kind kind, String message) {}
