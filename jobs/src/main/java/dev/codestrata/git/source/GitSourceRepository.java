package dev.codestrata.git.source;

import dev.codestrata.git.MirrorStore;
import dev.codestrata.git.RepositoryAccess;
import dev.codestrata.git.RepositoryLocation;
import dev.codestrata.tables.RepositoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A repository that a query reads.
 *
 * @param name what the column {@code repository} shows: the path as given, or the repository_id of
 *     a mirror
 * @param location where executors find it
 */
record GitSourceRepository(String name, String location) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern FULL_NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+");

  /** The repositories of a read, mirrors as their newest manifests tell. */
  static List<GitSourceRepository> of(GitSourceOptions options, RepositoryAccess access) {
    List<GitSourceRepository> repositories = new ArrayList<>();
    if (options.lake() == null) {
      for (String path : options.paths()) {
        repositories.add(
            new GitSourceRepository(path, GitSourceOptions.directory(path).toString()));
      }
      return repositories;
    }
    MirrorStore store = access.store(options.lake().replaceAll("/+$", "") + "/mirrors");
    List<String> ids =
        options.paths().isEmpty()
            ? store.repositoryIds()
            : options.paths().stream().map(GitSourceRepository::id).toList();
    if (ids.isEmpty()) {
      throw GitSourceOptions.invalid("lake", "names a lake without mirrors: " + store.uri());
    }
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      MirrorStore.Stored newest = store.latest(id).orElse(null);
      if (newest != null) {
        repositories.add(
            new GitSourceRepository(
                id, new RepositoryLocation.Mirrored(store.uri(), id, newest.number()).toString()));
      } else if (!options.paths().isEmpty()) {
        throw GitSourceOptions.invalid(
            "path", "names no mirror of the lake: " + options.paths().get(i));
      }
    }
    return repositories;
  }

  private static String id(String path) {
    if (ID.matcher(path).matches()) {
      return path;
    }
    try {
      return RepositoryId.of(
          FULL_NAME.matcher(path).matches() ? "https://github.com/" + path : path);
    } catch (IllegalArgumentException e) {
      throw GitSourceOptions.invalid(
          "path", "names no repository: " + path + "; with a lake give an id, a URL or owner/name");
    }
  }
}
