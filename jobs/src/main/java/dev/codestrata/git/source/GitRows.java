package dev.codestrata.git.source;

import dev.codestrata.git.BlobContent;
import dev.codestrata.git.BlobReader;
import dev.codestrata.git.CommitFacts;
import dev.codestrata.git.CommitReader;
import dev.codestrata.git.FileChange;
import dev.codestrata.git.GitReadException;
import dev.codestrata.git.GitRepository;
import dev.codestrata.git.MirrorManifest;
import dev.codestrata.git.ReadCommit;
import dev.codestrata.git.Reference;
import dev.codestrata.git.source.GitColumns.CommitTreeEntry;
import dev.codestrata.git.source.GitColumns.DecodedBlob;
import dev.codestrata.source.language.DecodedText;
import dev.codestrata.source.language.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Reads the objects of a partition one by one and makes rows of them; nothing is read before its
 * row is asked for.
 */
final class GitRows implements AutoCloseable {

  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final GitRead read;
  private final GitPartition partition;
  private final GitRepository repository;
  private final List<Runnable> readers = new ArrayList<>(1);

  /**
   * @param repository null where no object is needed
   */
  GitRows(GitRead read, GitPartition partition, GitRepository repository) {
    this.read = read;
    this.partition = partition;
    this.repository = repository;
  }

  /** The references of a mirror stand in its manifest. */
  static boolean needNoObjects(GitRead read, GitPartition partition) {
    return read.options().table() == GitTable.REFERENCES
        && read.access().manifest(partition.location()).isPresent();
  }

  Iterator<InternalRow> iterator() {
    return switch (read.options().table()) {
      case REFERENCES -> references();
      case COMMITS -> commits();
      case COMMIT_FILES -> commitFiles();
      case TREE_ENTRIES -> treeEntries();
      case BLOBS -> blobs();
    };
  }

  private <T> Function<T, InternalRow> rows(GitColumns<T> columns) {
    return columns.rows(partition.repository(), read.columnNames());
  }

  private Iterator<InternalRow> references() {
    Function<Reference, InternalRow> row = rows(GitColumns.REFERENCES);
    return read.access()
        .manifest(partition.location())
        .map(m -> m.references().stream().map(MirrorManifest.MirroredReference::toReference))
        .orElseGet(() -> repository.references().stream())
        .filter(reference -> read.filters().mayPass("name", reference.name()))
        .map(row)
        .iterator();
  }

  private Iterator<InternalRow> commits() {
    if (read.wantsCommitIdsOnly()) {
      return commitIds();
    }
    Function<CommitFacts, InternalRow> row = rows(GitColumns.COMMITS);
    CommitReader reader = commitReader();
    boolean byTime =
        read.filters().mention("authored_at") || read.filters().mention("committed_at");
    return flatten(
        id -> {
          if (byTime && !mayPass(reader.readFacts(id))) {
            return Collections.emptyIterator();
          }
          ReadCommit commit = reader.read(id);
          if (commit.problem() != null && !read.options().skipUnreadable()) {
            throw new GitReadException(commit.problem().kind(), commit.problem().message());
          }
          return Collections.singleton(row.apply(commit.facts())).iterator();
        });
  }

  private Iterator<InternalRow> commitIds() {
    GitColumns<CommitFacts> columns = GitColumns.COMMITS;
    Function<CommitFacts, InternalRow> row = rows(columns);
    return partition.ids().stream().map(GitRows::bare).map(row).iterator();
  }

  /** A commit of which only the id is looked at. */
  private static CommitFacts bare(String id) {
    return new CommitFacts(
        id, null, List.of(), null, null, null, 0, null, null, null, 0, List.of(), null, null,
        List.of(), List.of(), false, null, null, null);
  }

  private boolean mayPass(CommitFacts facts) {
    return read.filters().mayPass("authored_at", facts.authoredAt())
        && read.filters().mayPass("committed_at", facts.committedAt());
  }

  private Iterator<InternalRow> commitFiles() {
    Function<FileChange, InternalRow> row = rows(GitColumns.COMMIT_FILES);
    CommitReader reader = commitReader();
    return flatten(
        id ->
            reader.readChanges(id, path -> read.filters().mayPass("path", path)).stream()
                .map(row)
                .iterator());
  }

  private CommitReader commitReader() {
    CommitReader reader = repository.openCommitReader(read.commitOptions());
    readers.add(reader::close);
    return reader;
  }

  private Iterator<InternalRow> treeEntries() {
    Function<CommitTreeEntry, InternalRow> row = rows(GitColumns.TREE_ENTRIES);
    boolean sizes = read.wants("size_bytes");
    return flatten(
        commitId -> {
          List<InternalRow> entries = new ArrayList<>();
          repository.treeEntries(
              commitId,
              sizes,
              entry -> {
                if (read.filters().mayPass("path", entry.path())
                    && read.filters().mayPass("blob_id", entry.blobId())) {
                  entries.add(row.apply(new CommitTreeEntry(commitId, entry)));
                }
              });
          return entries.iterator();
        });
  }

  private Iterator<InternalRow> blobs() {
    Function<DecodedBlob, InternalRow> row = rows(GitColumns.BLOBS);
    boolean content = read.wants("content", "encoding", "is_binary");
    BlobReader reader = repository.openBlobReader(content ? read.options().maxBytes() : -1);
    readers.add(reader::close);
    boolean anything = content || read.wants("size_bytes");
    return flatten(
        id -> {
          DecodedBlob blob =
              anything ? decoded(reader.read(id)) : new DecodedBlob(id, null, null, null, null);
          return Collections.singleton(row.apply(blob)).iterator();
        });
  }

  private static DecodedBlob decoded(BlobContent blob) {
    if (blob.bytes() == null) {
      return new DecodedBlob(blob.blobId(), blob.sizeBytes(), null, null, null);
    }
    DecodedText text = TextDecoder.decode(blob.bytes());
    return new DecodedBlob(
        blob.blobId(),
        blob.sizeBytes(),
        text.encoding(),
        text.isBinary(),
        isUtf8(text) ? withoutMark(blob.bytes()) : SparkValues.string(text.text()));
  }

  /** Well-formed UTF-8 is what Spark keeps, and need not be encoded again. */
  private static boolean isUtf8(DecodedText text) {
    return StandardCharsets.UTF_8.name().equals(text.encoding());
  }

  private static UTF8String withoutMark(byte[] bytes) {
    int mark = Arrays.mismatch(bytes, UTF8_MARK) == UTF8_MARK.length ? UTF8_MARK.length : 0;
    return UTF8String.fromBytes(bytes, mark, bytes.length - mark);
  }

  private Iterator<InternalRow> flatten(Function<String, Iterator<InternalRow>> rowsOf) {
    return new ById(partition.ids().iterator(), rowsOf, read.options().skipUnreadable());
  }

  /**
   * The rows of each id in turn; an id that cannot be read ends the query or is left out, as the
   * options say.
   */
  private static final class ById implements Iterator<InternalRow> {
    private final Iterator<String> ids;
    private final Function<String, Iterator<InternalRow>> rowsOf;
    private final boolean skipUnreadable;
    private Iterator<InternalRow> current = Collections.emptyIterator();

    ById(
        Iterator<String> ids,
        Function<String, Iterator<InternalRow>> rowsOf,
        boolean skipUnreadable) {
      this.ids = ids;
      this.rowsOf = rowsOf;
      this.skipUnreadable = skipUnreadable;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && ids.hasNext()) {
        try {
          current = rowsOf.apply(ids.next());
        } catch (GitReadException e) {
          if (!skipUnreadable) {
            throw e;
          }
        }
      }
      return current.hasNext();
    }

    @Override
    public InternalRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }
  }

  @Override
  public void close() {
    readers.forEach(Runnable::run);
    readers.clear();
  }
}
