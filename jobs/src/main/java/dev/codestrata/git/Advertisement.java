package dev.codestrata.git;

import dev.codestrata.git.FetchOutcome.Advertised;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/**
 * What a remote says it has, before anything is transferred.
 *
 * @param url where it answered, after redirects, without secrets
 * @param headBranch full name of the branch that HEAD names; null if HEAD is detached or missing
 * @param head the commit of HEAD; null if the repository is empty
 * @param references branches and tags by full name
 */
record Advertisement(
    String url, String headBranch, String head, SortedMap<String, Advertised> references) {

  static Advertisement of(FetchOutcome listed) {
    SortedMap<String, Advertised> references = new TreeMap<>();
    for (Map.Entry<String, Advertised> entry : listed.advertised().entrySet()) {
      String name = entry.getKey();
      if ((name.startsWith(Constants.R_HEADS) || name.startsWith(Constants.R_TAGS))
          && Repository.isValidRefName(name)) {
        references.put(name, entry.getValue());
      }
    }
    Advertised head = listed.advertised().get(Constants.HEAD);
    boolean named = head != null && references.containsKey(String.valueOf(listed.headBranch()));
    return new Advertisement(
        listed.effectiveUrl(),
        named ? listed.headBranch() : null,
        head == null ? null : head.id(),
        references);
  }

  /** The branches and tags as Software Heritage names them; null where a kind is not known. */
  List<SnapshotBranch> snapshot(Map<String, String> kinds) {
    List<SnapshotBranch> branches = new ArrayList<>();
    if (headBranch != null) {
      branches.add(new SnapshotBranch(Constants.HEAD, "alias", headBranch));
    } else if (head != null) {
      branches.add(new SnapshotBranch(Constants.HEAD, "revision", head));
    }
    for (Map.Entry<String, Advertised> entry : references.entrySet()) {
      String kind = kinds.get(entry.getKey());
      if (kind == null && entry.getKey().startsWith(Constants.R_HEADS)) {
        kind = "revision";
      } else if (kind == null && entry.getValue().peeled() != null) {
        kind = "release";
      } else if (kind == null) {
        return null;
      }
      branches.add(new SnapshotBranch(entry.getKey(), kind, entry.getValue().id()));
    }
    return branches;
  }
}
