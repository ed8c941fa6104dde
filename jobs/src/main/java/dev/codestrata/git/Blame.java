package dev.codestrata.git;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Finds the commit that last changed each of many ranges of lines, all files of a commit in one
 * walk. For one thread, and for one use.
 *
 * <p>Algorithm: as {@code git blame} without options, from its documentation and observed
 * behaviour. A commit hands the lines that are the same in a parent over to that parent, and keeps
 * the others. A parent that has the whole file unchanged takes it whole; else each parent in order
 * takes what it can, renames followed. Two things differ: files are handed over together, so that a
 * commit costs what it changed and not how many files are asked about; and since commits come
 * newest first, a range is answered by the first commit that keeps a line of it, and its other
 * lines are followed no further.
 */
final class Blame {

  private static final int FILE_TYPE = 0170000;

  /** Newest first; of the same second, in an order that is the same in every walk. */
  private static final Comparator<Suspect> NEWEST_FIRST =
      Comparator.comparingLong((Suspect s) -> s.seconds).reversed().thenComparing(s -> s.id);

  private final ObjectSource objects;
  private final RenameSearch renames;
  private final int maxBlobBytes;
  private final KnownChanges known;
  private final LastChangeVisitor visitor;
  private final LineDiff lineDiff = new LineDiff();
  private final PriorityQueue<Suspect> queue = new PriorityQueue<>(NEWEST_FIRST);
  private final Map<ObjectId, Suspect> waiting = new HashMap<>();
  private int unanswered;

  /**
   * @param known answers about an older commit; null if there are none
   */
  Blame(
      ObjectSource objects,
      CommitReadOptions options,
      KnownChanges known,
      LastChangeVisitor visitor) {
    this.objects = objects;
    this.renames = new RenameSearch(objects, options);
    this.maxBlobBytes = options.maxBlobBytes();
    this.known = known;
    this.visitor = visitor;
  }

  void run(String commitId, Map<String, ? extends Collection<LineRange>> ranges) {
    Suspect head = suspect(ObjectId.fromString(commitId));
    ranges.forEach(
        (path, asked) -> {
          OpenFile file = new OpenFile();
          for (LineRange range : asked) {
            file.open.put(new Question(path, range), LineSet.of(range));
            unanswered++;
          }
          head.files.put(path, file);
        });
    while (unanswered > 0 && !queue.isEmpty()) {
      Suspect suspect = queue.poll();
      waiting.remove(suspect.id);
      try {
        process(suspect);
      } catch (GitReadException e) {
        visitor.problem(new ObjectProblem(suspect.id.name(), e.kind(), e.getMessage()));
        suspect.files.values().forEach(this::giveUp);
      }
    }
  }

  private void process(Suspect suspect) {
    if (suspect.files.isEmpty()) {
      return;
    }
    if (known != null && known.commitId().equals(suspect.id.name())) {
      answerFromKnown(suspect.files);
    }
    List<Parent> parents = parents(suspect);
    if (parents.isEmpty()) {
      suspect.files.values().forEach(file -> answer(file, suspect));
      return;
    }
    Map<String, OpenFile> changed = takeChanged(suspect.files, parents.get(0));
    parents.get(0).suspect().take(suspect.files);
    for (Map.Entry<String, OpenFile> entry : changed.entrySet()) {
      try {
        if (!isPassedWhole(entry.getKey(), entry.getValue(), parents)) {
          answer(entry.getValue(), suspect);
        }
      } catch (GitReadException e) {
        visitor.problem(new ObjectProblem(suspect.id.name(), e.kind(), e.getMessage()));
        giveUp(entry.getValue());
      }
    }
  }

  /** Files that the first parent does not have as they are; they leave {@code files}. */
  private static Map<String, OpenFile> takeChanged(Map<String, OpenFile> files, Parent parent) {
    Map<String, OpenFile> changed = new HashMap<>();
    for (String path : parent.changes().keySet()) {
      OpenFile file = files.remove(path);
      if (file != null) {
        file.open.keySet().removeIf(question -> question.answered);
        if (!file.open.isEmpty()) {
          changed.put(path, file);
        }
      }
    }
    return changed;
  }

  /**
   * Hands to the parents what they have. False if that was not the file as a whole; what is left in
   * it is then the commit's own.
   */
  private boolean isPassedWhole(String path, OpenFile file, List<Parent> parents) {
    Origin[] origins = new Origin[parents.size()];
    for (int i = 0; i < origins.length; i++) {
      TreeChange change = parents.get(i).changes().get(path);
      if (change == null || change.id.equals(change.oldId)) {
        parents.get(i).suspect().take(path, file);
        return true;
      }
      if (!change.isAdd() && (change.oldMode & FILE_TYPE) == (change.mode & FILE_TYPE)) {
        origins[i] = new Origin(path, change.oldId, change.id);
      }
    }
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] == null) {
        TreeChange change = parents.get(i).changes().get(path);
        TreeChange source = renames.sourceOf(parents.get(i).changes().values(), change);
        if (source != null) {
          origins[i] = new Origin(GitText.path(source.path), source.oldId, change.id);
          if (source.oldId.equals(change.id)) {
            parents.get(i).suspect().take(origins[i].path, file);
            return true;
          }
        }
      }
    }
    for (int i = 0; i < origins.length && !file.open.isEmpty(); i++) {
      if (origins[i] != null && isFirstOf(origins, i)) {
        passLines(file, origins[i], parents.get(i).suspect());
      }
    }
    return false;
  }

  private static boolean isFirstOf(Origin[] origins, int index) {
    for (int i = 0; i < index; i++) {
      if (origins[i] != null && origins[i].oldId.equals(origins[index].oldId)) {
        return false;
      }
    }
    return true;
  }

  private void passLines(OpenFile file, Origin origin, Suspect parent) {
    FileText before = objects.text(origin.oldId, maxBlobBytes);
    FileText after = objects.text(origin.id, maxBlobBytes);
    if (before.isTooLarge() || after.isTooLarge()) {
      return; // not compared, so all of it counts as changed
    }
    LineMap map = LineMap.of(lineDiff.diff(before, after, true).hunks());
    OpenFile passed = new OpenFile();
    for (Iterator<Map.Entry<Question, LineSet>> open = file.open.entrySet().iterator();
        open.hasNext(); ) {
      Map.Entry<Question, LineSet> entry = open.next();
      LineSet same = new LineSet();
      LineSet changed = new LineSet();
      map.split(entry.getValue(), same, changed);
      if (!same.isEmpty()) {
        passed.open.put(entry.getKey(), same);
      }
      if (changed.isEmpty()) {
        open.remove();
      } else {
        entry.setValue(changed);
      }
    }
    if (!passed.open.isEmpty()) {
      parent.take(origin.path, passed);
    }
  }

  private void answerFromKnown(Map<String, OpenFile> files) {
    files.forEach(
        (path, file) -> {
          Map<LineRange, LastChange> answers = new HashMap<>();
          for (LastChange answer : known.byPath().getOrDefault(path, List.of())) {
            answers.put(answer.lines(), answer);
          }
          file.open.forEach(
              (question, lines) -> {
                // As many lines as were asked about: none of them is on another way.
                LineRange range = lines.asRange();
                LastChange answer = range == null ? null : answers.get(range);
                if (answer != null && range.last() - range.first() == question.span()) {
                  answer(question, answer.commitId(), answer.authoredAt());
                }
              });
        });
  }

  private void answer(OpenFile file, Suspect suspect) {
    for (Question question : file.open.keySet()) {
      if (!question.answered) {
        CommitDecoder decoder = new CommitDecoder(suspect.id.name(), suspect.commit);
        answer(question, suspect.id.name(), decoder.authoredAt());
      }
    }
  }

  private void answer(Question question, String commitId, Instant authoredAt) {
    if (!question.answered) {
      question.answered = true;
      unanswered--;
      visitor.lastChange(new LastChange(question.path, question.range, commitId, authoredAt));
    }
  }

  private void giveUp(OpenFile file) {
    for (Question question : file.open.keySet()) {
      if (!question.answered) {
        question.answered = true;
        unanswered--;
      }
    }
    file.open.clear();
  }

  /** The parents that are there: a shallow clone ends where they are not. */
  private List<Parent> parents(Suspect suspect) {
    List<Parent> parents = new ArrayList<>(suspect.commit.parents().size());
    for (ObjectId id : suspect.commit.parents()) {
      try {
        parents.add(new Parent(suspect(id), suspect.commit.tree()));
      } catch (GitReadException e) {
        if (e.kind() != GitReadException.Kind.MISSING_OBJECT) {
          throw e;
        }
      }
    }
    return parents;
  }

  private Suspect suspect(ObjectId id) {
    Suspect suspect = waiting.get(id);
    if (suspect == null) {
      suspect = new Suspect(id, objects.commit(id));
      waiting.put(id, suspect);
      queue.add(suspect);
    }
    return suspect;
  }

  /** Lines that were asked about. */
  private static final class Question {
    private final String path;
    private final LineRange range;
    private boolean answered;

    Question(String path, LineRange range) {
      this.path = path;
      this.range = range;
    }

    int span() {
      return range.last() - range.first();
    }
  }

  /** A file of a commit with the lines of each question that have come to it. */
  private static final class OpenFile {
    private final Map<Question, LineSet> open = new HashMap<>();

    OpenFile with(OpenFile other) {
      other.open.forEach((question, lines) -> open.merge(question, lines, LineSet::with));
      return this;
    }
  }

  /** A commit that may have changed the lines that have come to it. */
  private static final class Suspect {
    private final ObjectId id;
    private final ParsedCommit commit;
    private final long seconds;
    private Map<String, OpenFile> files = new HashMap<>();

    Suspect(ObjectId id, ParsedCommit commit) {
      this.id = id;
      this.commit = commit;
      this.seconds = new CommitDecoder(id.name(), commit).committedSeconds();
    }

    void take(String path, OpenFile file) {
      files.merge(path, file, OpenFile::with);
    }

    /** Takes the map itself: the smaller goes into the larger. */
    void take(Map<String, OpenFile> more) {
      Map<String, OpenFile> smaller = more.size() < files.size() ? more : files;
      files = smaller == more ? files : more;
      smaller.forEach(this::take);
    }
  }

  /** A file of a parent that a file came from. */
  private record Origin(String path, ObjectId oldId, ObjectId id) {}

  /** A parent, and what its child changed. */
  private final class Parent {
    private final Suspect suspect;
    private final ObjectId childTree;
    private Map<String, TreeChange> changes;

    Parent(Suspect suspect, ObjectId childTree) {
      this.suspect = suspect;
      this.childTree = childTree;
    }

    Suspect suspect() {
      return suspect;
    }

    Map<String, TreeChange> changes() {
      if (changes == null) {
        changes = new HashMap<>();
        for (TreeChange change :
            TreeDifference.between(objects, suspect.commit.tree(), childTree)) {
          changes.put(GitText.path(change.path), change);
        }
      }
      return changes;
    }
  }
}
