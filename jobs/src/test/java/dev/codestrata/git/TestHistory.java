package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Writes a bare repository commit by commit with a clock that steps one minute. Trees hold any
 * bytes as names, which JGit's own TestRepository does not allow.
 */
public final class TestHistory implements AutoCloseable {

  private static final Instant START = Instant.parse("2024-03-01T12:00:00Z");

  private final FileRepository repository;
  private final TreeMap<String, Entry> files = new TreeMap<>();
  private int commits;

  private record Entry(FileMode mode, ObjectId id) {}

  public TestHistory(Path directory) throws IOException {
    IsolatedJGit.install();
    repository =
        (FileRepository)
            new FileRepositoryBuilder().setGitDir(directory.toFile()).setBare().build();
    repository.create(true);
    repository.updateRef(Constants.HEAD).link("refs/heads/main");
  }

  /** Names are ISO-8859-1 here, one char a byte. */
  public TestHistory file(String path, String content) throws IOException {
    return file(path, content.getBytes(UTF_8), FileMode.REGULAR_FILE);
  }

  public TestHistory file(String path, byte[] content, FileMode mode) throws IOException {
    files.put(path, new Entry(mode, insert(Constants.OBJ_BLOB, content)));
    return this;
  }

  public TestHistory submodule(String path, ObjectId commit) {
    files.put(path, new Entry(FileMode.GITLINK, commit));
    return this;
  }

  public TestHistory remove(String path) {
    files.remove(path);
    return this;
  }

  /** Takes all files away. */
  public TestHistory clear() {
    files.clear();
    return this;
  }

  public ObjectId insert(int type, byte[] content) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      ObjectId id = inserter.insert(type, content);
      inserter.flush();
      return id;
    }
  }

  /** Commits the files as they are now on top of the parents, and moves main there. */
  public String commit(String message, String... parents) throws IOException {
    return commitAs(message, "Ada Lovelace", parents);
  }

  public String commitAs(String message, String author, String... parents) throws IOException {
    Instant when = START.plusSeconds(60L * commits++);
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree());
    commit.setParentIds(Arrays.stream(parents).map(ObjectId::fromString).toList());
    commit.setAuthor(
        new PersonIdent(author, "ada@example.org", when, ZoneOffset.ofHoursMinutes(5, 30)));
    commit.setCommitter(new PersonIdent("Grace Hopper", "grace@example.org", when, ZoneOffset.UTC));
    commit.setMessage(message);
    String id = insert(Constants.OBJ_COMMIT, commit.build()).name();
    branch("refs/heads/main", id);
    return id;
  }

  /** Inserts a commit object as it is. */
  public String rawCommit(byte[] content) throws IOException {
    String id = insert(Constants.OBJ_COMMIT, content).name();
    branch("refs/heads/main", id);
    return id;
  }

  public ObjectId tree() throws IOException {
    return tree(files);
  }

  private ObjectId tree(Map<String, Entry> entries) throws IOException {
    TreeMap<String, TreeMap<String, Entry>> folders = new TreeMap<>();
    TreeMap<String, Entry> sorted = new TreeMap<>();
    for (Map.Entry<String, Entry> file : entries.entrySet()) {
      int slash = file.getKey().indexOf('/');
      if (slash < 0) {
        sorted.put(file.getKey(), file.getValue());
      } else {
        folders
            .computeIfAbsent(file.getKey().substring(0, slash), name -> new TreeMap<>())
            .put(file.getKey().substring(slash + 1), file.getValue());
      }
    }
    for (Map.Entry<String, TreeMap<String, Entry>> folder : folders.entrySet()) {
      sorted.put(folder.getKey() + "/", new Entry(FileMode.TREE, tree(folder.getValue())));
    }
    TreeFormatter formatter = new TreeFormatter();
    for (Map.Entry<String, Entry> entry : sorted.entrySet()) {
      String name = entry.getKey().replaceFirst("/$", "");
      byte[] raw = name.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
      formatter.append(raw, 0, raw.length, entry.getValue().mode, entry.getValue().id, true);
    }
    return insert(Constants.OBJ_TREE, formatter.toByteArray());
  }

  public void branch(String name, String commitId) throws IOException {
    RefUpdate update = repository.updateRef(name);
    update.setNewObjectId(ObjectId.fromString(commitId));
    update.forceUpdate();
  }

  public void deleteBranch(String name) throws IOException {
    RefUpdate update = repository.updateRef(name);
    update.setForceUpdate(true);
    update.delete();
  }

  public FileRepository repository() {
    return repository;
  }

  @Override
  public void close() {
    repository.close();
  }
}
