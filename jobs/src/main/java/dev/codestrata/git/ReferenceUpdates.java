package dev.codestrata.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.transport.RefSpec;

/** The references that a fetch is to add, move and remove; planned before, applied after it. */
final class ReferenceUpdates {

  private static final int LONGEST_NAME = 1024;

  private final Repository repository;
  private final List<ReceiveCommand> commands;
  private final Map<ObjectId, Ref> wanted;
  private final Map<String, Ref> followed;

  private ReferenceUpdates(
      Repository repository,
      List<ReceiveCommand> commands,
      Map<ObjectId, Ref> wanted,
      Map<String, Ref> followed) {
    this.repository = repository;
    this.commands = commands;
    this.wanted = wanted;
    this.followed = followed;
  }

  /**
   * @param followTags whether tags come along that lead to what is there after the fetch
   * @param depth other than 0: what is there is asked for again, because more or less of its
   *     history is wanted
   * @throws GitReadException {@code FORBIDDEN} for a name that git does not allow
   */
  static ReferenceUpdates plan(
      Repository repository,
      Collection<Ref> advertised,
      List<RefSpec> specs,
      boolean followTags,
      int depth)
      throws IOException {
    Map<String, Ref> targets = new TreeMap<>();
    for (Ref ref : advertised) {
      if (ref.getObjectId() == null) {
        continue;
      }
      for (RefSpec spec : specs) {
        if (spec.matchSource(ref)) {
          String name = (spec.isWildcard() ? spec.expandFromSource(ref) : spec).getDestination();
          requireValid(name);
          targets.put(name, ref);
        }
      }
    }
    Map<String, Ref> local = new TreeMap<>();
    for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_REFS)) {
      local.put(ref.getName(), ref);
    }
    List<ReceiveCommand> commands = new ArrayList<>();
    Map<ObjectId, Ref> wanted = new LinkedHashMap<>();
    targets.forEach(
        (name, ref) -> {
          ObjectId before = local.containsKey(name) ? local.get(name).getObjectId() : null;
          ObjectId after = ref.getObjectId();
          if (!after.equals(before)) {
            commands.add(
                new ReceiveCommand(before == null ? ObjectId.zeroId() : before, after, name));
          }
          if (!after.equals(before) || depth > 0) {
            wanted.put(after, ref);
          }
        });
    local.forEach(
        (name, ref) -> {
          if (ref.getObjectId() != null
              && !targets.containsKey(name)
              && specs.stream().anyMatch(spec -> spec.matchDestination(name))) {
            commands.add(new ReceiveCommand(ref.getObjectId(), ObjectId.zeroId(), name));
          }
        });
    Map<String, Ref> followed = new TreeMap<>();
    if (followTags) {
      for (Ref ref : advertised) {
        if (ref.getObjectId() != null
            && ref.getName().startsWith(Constants.R_TAGS)
            && !targets.containsKey(ref.getName())
            && !(local.containsKey(ref.getName())
                && ref.getObjectId().equals(local.get(ref.getName()).getObjectId()))) {
          requireValid(ref.getName());
          followed.put(ref.getName(), ref);
          // The server adds tags of what it sends; those of what is here are asked for.
          if (ref.getPeeledObjectId() != null
              && repository.getObjectDatabase().has(ref.getPeeledObjectId())) {
            wanted.put(ref.getObjectId(), ref);
          }
        }
      }
    }
    return new ReferenceUpdates(repository, commands, wanted, followed);
  }

  private static void requireValid(String name) {
    if (!name.startsWith(Constants.R_REFS)
        || name.length() > LONGEST_NAME
        || !Repository.isValidRefName(name)) {
      throw new GitReadException(
          GitReadException.Kind.FORBIDDEN,
          "the remote has a reference of a name that git does not allow: "
              + name.substring(0, Math.min(100, name.length())).replaceAll("\\p{Cntrl}", "?"));
    }
  }

  /** What the remote is to be asked for. */
  Collection<Ref> wanted() {
    return wanted.values();
  }

  private void addFollowedTags() throws IOException {
    for (Map.Entry<String, Ref> tag : followed.entrySet()) {
      if (repository.getObjectDatabase().has(tag.getValue().getObjectId())) {
        Ref before = repository.exactRef(tag.getKey());
        commands.add(
            new ReceiveCommand(
                before == null ? ObjectId.zeroId() : before.getObjectId(),
                tag.getValue().getObjectId(),
                tag.getKey()));
      }
    }
  }

  /** Makes the references what the remote says; returns how many changed. */
  int apply() throws IOException {
    addFollowedTags();
    if (commands.isEmpty()) {
      return 0;
    }
    BatchRefUpdate batch =
        repository.getRefDatabase().newBatchUpdate().setAllowNonFastForwards(true);
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRetainBody(false);
      for (ReceiveCommand command : commands) {
        if (command.getType() != ReceiveCommand.Type.DELETE
            && !repository.getObjectDatabase().has(command.getNewId())) {
          throw new IOException(
              "the remote names " + command.getNewId().name() + " but did not send it");
        }
        batch.addCommand(command);
      }
      batch.execute(walk, NullProgressMonitor.INSTANCE);
    }
    for (ReceiveCommand command : commands) {
      if (command.getResult() != ReceiveCommand.Result.OK) {
        throw new IOException(
            "reference "
                + command.getRefName()
                + " could not be updated: "
                + (command.getMessage() == null ? command.getResult() : command.getMessage()));
      }
    }
    return commands.size();
  }
}
