package dev.codestrata.pipeline;

import dev.codestrata.discovery.Candidate;
import dev.codestrata.tables.RepositoryId;
import dev.codestrata.tables.RepositoryRow;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a repository is called. A host that sends us from one of its addresses to another says that
 * the repository was renamed; an address of another host may be anything, and changes no name.
 *
 * @param url canonical URL under the present name
 * @param fullName present name
 * @param previousNames earlier names, oldest first
 */
record RepositoryNames(String url, String fullName, List<String> previousNames) {

  /**
   * @param cloneUrl where it was fetched from in the end; null if it was not fetched
   * @param before what the lake knows of it; null if nothing
   */
  static RepositoryNames of(Candidate candidate, String cloneUrl, RepositoryRow before) {
    List<String> earlier = before == null ? List.of() : before.previousNames();
    if (cloneUrl == null) {
      // Local, or it could not be reached: nothing new is known.
      return before == null
          ? new RepositoryNames(candidate.canonicalUrl(), candidate.fullName(), earlier)
          : new RepositoryNames(before.url(), before.fullName(), earlier);
    }
    String canonical = RepositoryId.canonicalUrl(cloneUrl);
    if (!host(canonical).equals(host(candidate.canonicalUrl()))) {
      canonical = candidate.canonicalUrl();
    }
    String name =
        canonical.equals(candidate.canonicalUrl()) ? candidate.fullName() : lastTwoNames(canonical);
    Set<String> names = new LinkedHashSet<>(earlier);
    names.add(candidate.fullName());
    if (before != null) {
      names.add(before.fullName());
    }
    names.remove(name);
    return new RepositoryNames(canonical, name, new ArrayList<>(names));
  }

  private static String host(String url) {
    return String.valueOf(URI.create(url).getHost());
  }

  private static String lastTwoNames(String url) {
    Path path = Path.of(URI.create(url).getPath());
    int names = path.getNameCount();
    return path.subpath(Math.max(0, names - 2), names).toString();
  }
}
