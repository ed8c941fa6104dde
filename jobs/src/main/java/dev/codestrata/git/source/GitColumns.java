package dev.codestrata.git.source;

import static dev.codestrata.git.source.SparkValues.array;
import static dev.codestrata.git.source.SparkValues.string;
import static dev.codestrata.git.source.SparkValues.struct;
import static dev.codestrata.git.source.SparkValues.timestamp;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import dev.codestrata.git.CommitFacts;
import dev.codestrata.git.FileChange;
import dev.codestrata.git.Reference;
import dev.codestrata.git.TreeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The columns of one table: name, type, comment, and how a value comes out of what the reader
 * library yields. Names and types are those of the lake's tables where both have the column.
 *
 * @param <T> what a row is made of, besides the repository
 */
final class GitColumns<T> {

  static final String REPOSITORY = "repository";

  static final GitColumns<Reference> REFERENCES =
      new GitColumns<Reference>()
          .required("name", StringType, "Full name, such as refs/heads/main", r -> string(r.name()))
          .required("kind", StringType, "branch or tag", r -> string(r.kind()))
          .optional(
              "commit_id",
              StringType,
              "Commit it leads to, tags peeled; null if it leads to none",
              r -> string(r.commitId()))
          .optional(
              "tagged_at", TimestampType, "Time in an annotated tag", r -> timestamp(r.taggedAt()))
          .optional("message", StringType, "Message of an annotated tag", r -> string(r.message()));

  static final GitColumns<CommitFacts> COMMITS =
      new GitColumns<CommitFacts>()
          .required("commit_id", StringType, "Git id", c -> string(c.commitId()))
          .required("tree_id", StringType, "Root tree", c -> string(c.treeId()))
          .required(
              "parents",
              createArrayType(StringType, false),
              "Parent commits, in order",
              c -> array(c.parents(), SparkValues::string))
          .required("author_name", StringType, "As written", c -> string(c.authorName()))
          .required("author_email", StringType, "As written", c -> string(c.authorEmail()))
          .optional("authored_at", TimestampType, "Author time", c -> timestamp(c.authoredAt()))
          .required(
              "author_tz_minutes",
              IntegerType,
              "Author's offset from UTC in minutes",
              CommitFacts::authorTzMinutes)
          .required("committer_name", StringType, "As written", c -> string(c.committerName()))
          .required("committer_email", StringType, "As written", c -> string(c.committerEmail()))
          .optional("committed_at", TimestampType, "Commit time", c -> timestamp(c.committedAt()))
          .required(
              "committer_tz_minutes",
              IntegerType,
              "Committer's offset from UTC in minutes",
              CommitFacts::committerTzMinutes)
          .required(
              "co_authors",
              createArrayType(
                  new StructType().add("name", StringType, false).add("email", StringType, false),
                  false),
              "People in Co-authored-by trailers",
              c -> array(c.coAuthors(), p -> struct(string(p.name()), string(p.email()))))
          .required("subject", StringType, "First paragraph on one line", c -> string(c.subject()))
          .required("message", StringType, "Whole message", c -> string(c.message()))
          .required(
              "trailers",
              createArrayType(
                  new StructType().add("key", StringType, false).add("value", StringType, false),
                  false),
              "Trailers, in order",
              c -> array(c.trailers(), t -> struct(string(t.key()), string(t.value()))))
          .required(
              "issue_refs",
              createArrayType(
                  new StructType()
                      .add("repository", StringType, true)
                      .add("number", LongType, false)
                      .add("kind", StringType, false),
                  false),
              "Issues that the message refers to",
              c ->
                  array(
                      c.issueRefs(),
                      i -> struct(string(i.repository()), i.number(), string(i.kind()))))
          .required("is_merge", BooleanType, "More than one parent", CommitFacts::isMerge)
          .optional(
              "files_changed",
              IntegerType,
              "Files changed against the parent; null for merges",
              CommitFacts::filesChanged)
          .optional("additions", LongType, "Lines added; null for merges", CommitFacts::additions)
          .optional(
              "deletions", LongType, "Lines deleted; null for merges", CommitFacts::deletions);

  static final GitColumns<FileChange> COMMIT_FILES =
      new GitColumns<FileChange>()
          .required("commit_id", StringType, "The commit", f -> string(f.commitId()))
          .required(
              "path",
              StringType,
              "Path after the commit; for a delete, before it",
              f -> string(f.path()))
          .optional(
              "old_path",
              StringType,
              "Path before a rename; null otherwise",
              f -> string(f.oldPath()))
          .required("change", StringType, "add, modify, delete or rename", f -> string(f.change()))
          .optional("similarity", IntegerType, "For a rename, 0 to 100", FileChange::similarity)
          .optional(
              "additions",
              LongType,
              "Lines added; null if binary or not compared",
              FileChange::additions)
          .optional(
              "deletions",
              LongType,
              "Lines deleted; null if binary or not compared",
              FileChange::deletions)
          .required(
              "hunks",
              createArrayType(
                  new StructType()
                      .add("old_start", IntegerType, false)
                      .add("old_lines", IntegerType, false)
                      .add("new_start", IntegerType, false)
                      .add("new_lines", IntegerType, false),
                  false),
              "Runs of changed lines",
              f ->
                  array(
                      f.hunks(),
                      h -> struct(h.oldStart(), h.oldLines(), h.newStart(), h.newLines())))
          .optional(
              "blob_id", StringType, "Content after; null for a delete", f -> string(f.blobId()))
          .optional(
              "old_blob_id",
              StringType,
              "Content before; null for an add",
              f -> string(f.oldBlobId()))
          .required("is_binary", BooleanType, "True if either side is binary", FileChange::isBinary)
          .optional("mode", StringType, "Git mode after", f -> string(f.mode()))
          .optional("old_mode", StringType, "Git mode before", f -> string(f.oldMode()));

  static final GitColumns<CommitTreeEntry> TREE_ENTRIES =
      new GitColumns<CommitTreeEntry>()
          .required("commit_id", StringType, "The commit", t -> string(t.commitId()))
          .required(
              "path",
              StringType,
              "Path; quoted as git does where it is not UTF-8",
              t -> string(t.entry().path()))
          .required(
              "blob_id",
              StringType,
              "Git id of the entry: a blob, or a commit for a submodule",
              t -> string(t.entry().blobId()))
          .required(
              "mode",
              StringType,
              "Git mode: 100644, 100755, 120000 (symbolic link) or 160000 (submodule)",
              t -> string(t.entry().mode()))
          .optional(
              "size_bytes",
              LongType,
              "Size; null for a submodule and for a missing object",
              t -> t.entry().sizeBytes());

  static final GitColumns<DecodedBlob> BLOBS =
      new GitColumns<DecodedBlob>()
          .required("blob_id", StringType, "Git id of the content", b -> string(b.blobId()))
          .optional(
              "size_bytes",
              LongType,
              "Size; null if the object cannot be read",
              DecodedBlob::sizeBytes)
          .optional(
              "encoding",
              StringType,
              "Encoding it was decoded from; null if not decoded",
              b -> string(b.encoding()))
          .optional(
              "is_binary",
              BooleanType,
              "NUL in its first 8,000 bytes; null if not read",
              DecodedBlob::isBinary)
          .optional(
              "content",
              StringType,
              "Text; null if binary, undecodable or over the limit",
              DecodedBlob::content);

  /** An entry and the commit whose tree it stands in. */
  record CommitTreeEntry(String commitId, TreeEntry entry) {}

  /** A blob as text where it is text. */
  record DecodedBlob(
      String blobId, Long sizeBytes, String encoding, Boolean isBinary, UTF8String content) {}

  private final List<Function<T, Object>> values = new ArrayList<>();
  private StructType schema =
      new StructType().add(REPOSITORY, StringType, false, "The path that was given to the source");

  private GitColumns() {}

  static GitColumns<?> of(GitTable table) {
    return switch (table) {
      case REFERENCES -> REFERENCES;
      case COMMITS -> COMMITS;
      case COMMIT_FILES -> COMMIT_FILES;
      case TREE_ENTRIES -> TREE_ENTRIES;
      case BLOBS -> BLOBS;
    };
  }

  private GitColumns<T> required(
      String name, DataType type, String comment, Function<T, Object> value) {
    schema = schema.add(name, type, false, comment);
    values.add(value);
    return this;
  }

  private GitColumns<T> optional(
      String name, DataType type, String comment, Function<T, Object> value) {
    schema = schema.add(name, type, true, comment);
    values.add(value);
    return this;
  }

  StructType schema() {
    return schema;
  }

  /** Makes rows of the columns asked for, in their order. */
  Function<T, InternalRow> rows(String repository, List<String> names) {
    Object repositoryValue = string(repository);
    List<Function<T, Object>> wanted = new ArrayList<>(names.size());
    for (String name : names) {
      wanted.add(
          name.equals(REPOSITORY)
              ? item -> repositoryValue
              : values.get(schema.fieldIndex(name) - 1));
    }
    return item -> {
      Object[] row = new Object[wanted.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = wanted.get(i).apply(item);
      }
      return new GenericInternalRow(row);
    };
  }
}
