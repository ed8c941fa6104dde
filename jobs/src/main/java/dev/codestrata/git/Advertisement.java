package dev.codestrata.git;

import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/**
 * What a remote says it has, before anything is transferred.
 *
 * @param url where it answered, after redirects; may hold secrets
 * @param headBranch full name of the branch that HEAD names; null if HEAD is detached or missing
 * @param head the commit of HEAD; null if the repository is empty
 * @param references branches and tags by full name
 */
record Advertisement(
    String url, String headBranch, String head, SortedMap<String, Advertised> references) {

  /**
   * One reference.
   *
   * @param peeled what an annotated tag leads to; null otherwise
   */
  record Advertised(String id, String peeled) {}

  static Advertisement of(String url, Iterable<Ref> refs) {
    SortedMap<String, Advertised> references = new TreeMap<>();
    Ref head = null;
    for (Ref ref : refs) {
      String name = ref.getName();
      if (name.equals(Constants.HEAD)) {
        head = ref;
      } else if (ref.getObjectId() != null
          && (name.startsWith(Constants.R_HEADS) || name.startsWith(Constants.R_TAGS))
          && Repository.isValidRefName(name)) {
        String peeled = ref.getPeeledObjectId() == null ? null : ref.getPeeledObjectId().name();
        references.put(name, new Advertised(ref.getObjectId().name(), peeled));
      }
    }
    String headId = head == null || head.getObjectId() == null ? null : head.getObjectId().name();
    return new Advertisement(
        url, headId == null ? null : branch(head, references), headId, references);
  }

  /**
   * Old servers do not say which branch HEAD is: the usual names first, then any at the same
   * commit.
   */
  private static String branch(Ref head, SortedMap<String, Advertised> references) {
    if (head.isSymbolic()) {
      return references.containsKey(head.getTarget().getName()) ? head.getTarget().getName() : null;
    }
    String id = head.getObjectId().name();
    for (String usual : new String[] {"refs/heads/main", "refs/heads/master"}) {
      if (references.containsKey(usual) && references.get(usual).id().equals(id)) {
        return usual;
      }
    }
    for (var reference : references.entrySet()) {
      if (reference.getKey().startsWith(Constants.R_HEADS)
          && reference.getValue().id().equals(id)) {
        return reference.getKey();
      }
    }
    return null;
  }
}
