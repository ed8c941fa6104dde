package dev.codestrata.git;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;

/** Which branch the HEAD of a remote names, and making our HEAD name it too. */
final class RemoteHead {

  private RemoteHead() {}

  /** Full name of the branch; null if HEAD has no commit or is detached. */
  static String branch(FetchConnection connection) {
    Ref head = connection.getRef(Constants.HEAD);
    if (head == null || head.getObjectId() == null) {
      return null; // an empty repository
    }
    return head.isSymbolic() ? head.getTarget().getName() : branchAt(head, connection);
  }

  /**
   * Old servers do not say which branch HEAD is: the usual names first, then any at the same
   * commit.
   */
  private static String branchAt(Ref head, FetchConnection connection) {
    ObjectId id = head.getObjectId();
    for (String usual : List.of("refs/heads/main", "refs/heads/master")) {
      Ref branch = connection.getRef(usual);
      if (branch != null && id.equals(branch.getObjectId())) {
        return usual;
      }
    }
    return connection.getRefs().stream()
        .filter(ref -> ref.getName().startsWith(Constants.R_HEADS) && id.equals(ref.getObjectId()))
        .map(Ref::getName)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /**
   * @param branch null if HEAD is detached
   * @param head where HEAD is; null if it has no commit: our HEAD stays as it is
   */
  static void point(Repository repository, String branch, FetchOutcome.Advertised head)
      throws IOException {
    if (head == null) {
      return;
    }
    RefUpdate update = repository.updateRef(Constants.HEAD, branch == null);
    update.disableRefLog();
    if (branch != null) {
      update.link(branch);
    } else {
      update.setNewObjectId(ObjectId.fromString(head.id()));
      update.forceUpdate();
    }
  }
}
