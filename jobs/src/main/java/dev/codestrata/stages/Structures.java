package dev.codestrata.stages;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;

import dev.codestrata.source.definitions.Import;
import dev.codestrata.structure.Artefacts;
import dev.codestrata.structure.Declaration;
import dev.codestrata.structure.DeclaredDependency;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.SourceRepository;
import dev.codestrata.structure.StructureCatalogue;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.tables.FileLinkRow;
import dev.codestrata.tables.RecordSchema;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Looks at each repository as a whole: rows of {@link StructureRow}, kept until closed. One task
 * has one repository at a time, out of narrow rows that come to it sorted; of a file it keeps so
 * many definitions and no more, and texts of artefacts only.
 */
public final class Structures implements AutoCloseable {

  /** Functions outside of types say little about structure, and some files have thousands. */
  private static final int MOST_FUNCTIONS = 60;

  private static final int MOST_DECLARATIONS = 1_000;
  private static final int LONGEST_SIGNATURE = 600;

  private static final int FILE = 0;
  private static final int IMPORT = 1;
  private static final int DECLARATION = 2;
  private static final int DEPENDENCY = 3;

  private static final String[] BLOB_AND_LANGUAGE = {"blob_id", "language"};

  private static final RecordSchema<StructureRow> SCHEMA = RecordSchema.of(StructureRow.class);

  private final Dataset<Row> rows;

  /**
   * @param files {@code repository_id, path, blob_id, language, is_test, is_vendored, is_generated,
   *     is_documentation}
   * @param heads {@code repository_id, head}
   * @param contents {@code blob_id, content} of the artefacts at least
   * @param metrics {@code blob_metrics} of the current analyzer
   * @param imports {@code imports} of the current analyzer
   * @param definitions {@code definitions} of the current analyzer
   * @param dependencies {@code dependencies} of the repositories
   * @param tasks the number of tasks
   */
  public Structures(
      Dataset<Row> files,
      Dataset<Row> heads,
      Dataset<Row> contents,
      Dataset<Row> metrics,
      Dataset<Row> imports,
      Dataset<Row> definitions,
      Dataset<Row> dependencies,
      int tasks) {
    Dataset<Row> blobs = files.select("repository_id", "path", "blob_id", "language");
    this.rows =
        fileRows(files, texts(blobs, contents), metrics)
            .unionByName(importRows(blobs, imports))
            .unionByName(declarationRows(blobs, definitions))
            .unionByName(dependencyRows(dependencies))
            .join(broadcast(heads), "repository_id")
            .repartition(tasks, col("repository_id"))
            .sortWithinPartitions("repository_id", "path", "part", "start", "end")
            .mapPartitions(new Look(), SCHEMA.encoder())
            .persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** Rows of {@code file_links}. */
  public Dataset<Row> links() {
    return rows.where("link is not null").select("link.*");
  }

  /** Rows of {@code repository_patterns}. */
  public Dataset<Row> patterns() {
    return rows.where("pattern is not null").select("pattern.*");
  }

  /** Rules that broke: rows of {@link StructureRow.BrokenRule}. */
  public Dataset<Row> brokenRules() {
    return rows.where("failure is not null").select("failure.*");
  }

  @Override
  public void close() {
    rows.unpersist(false);
  }

  /** Texts of artefacts: rows of {@code repository_id, path, text}. */
  private static Dataset<Row> texts(Dataset<Row> blobs, Dataset<Row> contents) {
    Column content = col("content");
    Dataset<Row> wanted = blobs.filter(new MayBeArtefact());
    return contents
        .select("blob_id", "content")
        .join(broadcast(wanted), "blob_id")
        .select(
            col("repository_id"), col("path"), substring(content, 1, Artefacts.LONGEST).as("text"))
        .filter(new IsArtefact());
  }

  private static Dataset<Row> fileRows(
      Dataset<Row> files, Dataset<Row> texts, Dataset<Row> metrics) {
    return files
        .join(
            metrics.select("blob_id", "language", "code_lines", "functions"),
            scala.collection.JavaConverters.asScalaBuffer(List.of(BLOB_AND_LANGUAGE)).toSeq(),
            "left")
        .join(
            texts,
            scala.collection.JavaConverters.asScalaBuffer(List.of("repository_id", "path")).toSeq(),
            "left")
        .select(
            part(
                FILE,
                lit(0),
                lit(0),
                col("blob_id"),
                col("language"),
                col("text"),
                flags(),
                nothing(),
                coalesce(col("code_lines"), lit(0)),
                coalesce(col("functions"), lit(0))));
  }

  private static Column flags() {
    Column flags = lit("");
    for (String flag : List.of("is_test", "is_vendored", "is_generated", "is_documentation")) {
      flags =
          org.apache.spark.sql.functions.concat(
              flags, org.apache.spark.sql.functions.when(col(flag), "1").otherwise("0"));
    }
    return flags;
  }

  private static Dataset<Row> importRows(Dataset<Row> blobs, Dataset<Row> imports) {
    return imports
        .select("blob_id", "language", "start_byte", "target", "kind", "start_line")
        .join(blobs, BLOB_AND_LANGUAGE)
        .select(
            part(
                IMPORT,
                col("start_byte"),
                lit(0),
                col("target"),
                col("kind"),
                nothing(),
                nothing(),
                nothing(),
                col("start_line"),
                lit(0)));
  }

  private static Dataset<Row> declarationRows(Dataset<Row> blobs, Dataset<Row> definitions) {
    return definitions
        .where(col("kind").notEqual("macro").and(col("kind").notEqual("typedef")))
        .select(
            "blob_id",
            "language",
            "definition_id",
            "kind",
            "name",
            "qualified_name",
            "signature",
            "start_byte",
            "end_byte",
            "start_line",
            "end_line")
        .join(blobs, BLOB_AND_LANGUAGE)
        .select(
            part(
                DECLARATION,
                col("start_byte"),
                col("end_byte"),
                col("definition_id"),
                col("kind"),
                col("name"),
                col("qualified_name"),
                substring(coalesce(col("signature"), lit("")), 1, LONGEST_SIGNATURE),
                col("start_line"),
                col("end_line")));
  }

  private static Dataset<Row> dependencyRows(Dataset<Row> dependencies) {
    return dependencies
        .withColumnRenamed("manifest_path", "path")
        .select(
            part(
                DEPENDENCY,
                lit(0),
                lit(0),
                col("ecosystem"),
                col("name"),
                col("scope"),
                nothing(),
                nothing(),
                lit(0),
                lit(0)));
  }

  private static Column nothing() {
    return lit(null).cast("string");
  }

  /** One row of the stream: of which part, where, and what, in columns that all parts share. */
  private static Column[] part(
      int part,
      Column start,
      Column end,
      Column first,
      Column second,
      Column third,
      Column fourth,
      Column fifth,
      Column one,
      Column two) {
    return new Column[] {
      col("repository_id"),
      col("path"),
      lit(part).as("part"),
      start.as("start"),
      end.as("end"),
      first.as("first"),
      second.as("second"),
      third.as("third"),
      fourth.as("fourth"),
      fifth.as("fifth"),
      one.as("one"),
      two.as("two")
    };
  }

  private static final class MayBeArtefact implements FilterFunction<Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean call(Row file) {
      String path = file.getAs("path");
      return Artefacts.isArtefact(path) || Artefacts.mayBeArtefact(path);
    }
  }

  private static final class IsArtefact implements FilterFunction<Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean call(Row file) {
      return Artefacts.isArtefact(file.getAs("path"))
          || Artefacts.isArtefactText(file.getAs("text"));
    }
  }

  private static final class Look implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      return new Repositories(rows);
    }
  }

  /** Takes the rows of one repository after another, and gives what it found in each. */
  private static final class Repositories implements Iterator<Row> {
    private final Iterator<Row> rows;
    private Row ahead;
    private Iterator<Row> found = List.<Row>of().iterator();

    Repositories(Iterator<Row> rows) {
      this.rows = rows;
      this.ahead = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (!found.hasNext() && ahead != null) {
        found = look(next(ahead.getAs("repository_id")));
      }
      return found.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no repository is left");
      }
      return found.next();
    }

    private SourceRepository next(String repositoryId) {
      TreeMap<String, StructureFile> files = new TreeMap<>();
      List<DeclaredDependency> dependencies = new ArrayList<>();
      String head = ahead.getAs("head");
      PendingFile pending = null;
      while (ahead != null && repositoryId.equals(ahead.getAs("repository_id"))) {
        int part = ahead.<Integer>getAs("part");
        if (part == FILE) {
          if (pending != null) {
            files.put(pending.path, pending.file());
          }
          pending = new PendingFile(ahead);
        } else if (part == DEPENDENCY) {
          dependencies.add(
              new DeclaredDependency(
                  ahead.getAs("path"),
                  ahead.getAs("first"),
                  ahead.getAs("second"),
                  ahead.getAs("third")));
        } else if (pending != null && pending.path.equals(ahead.getAs("path"))) {
          pending.add(part, ahead);
        }
        ahead = rows.hasNext() ? rows.next() : null;
      }
      if (pending != null) {
        files.put(pending.path, pending.file());
      }
      return new SourceRepository(repositoryId, head, files, dependencies);
    }

    private static Iterator<Row> look(SourceRepository repository) {
      RepositoryStructure structure = new RepositoryStructure(repository);
      StructureCatalogue.Result result = StructureCatalogue.builtin().match(structure);
      String id = repository.repositoryId();
      Iterator<Row> links =
          new MappedIterator<>(
              structure.links().iterator(),
              l ->
                  row(
                      new FileLinkRow(
                          id, l.path(), l.target(), l.kind().value(), l.count(), l.confidence()),
                      null,
                      null));
      List<Row> rest = new ArrayList<>();
      result
          .matches()
          .forEach(
              m ->
                  rest.add(
                      SCHEMA.toRow(
                          new StructureRow(null, m.row(id, repository.headCommit()), null))));
      result
          .failures()
          .forEach(
              f ->
                  rest.add(
                      row(null, null, new StructureRow.BrokenRule(id, f.rule(), f.message()))));
      return new Iterator<>() {
        private final Iterator<Row> others = rest.iterator();

        @Override
        public boolean hasNext() {
          return links.hasNext() || others.hasNext();
        }

        @Override
        public Row next() {
          return links.hasNext() ? links.next() : others.next();
        }
      };
    }

    private static Row row(
        FileLinkRow link,
        dev.codestrata.tables.RepositoryPatternRow pattern,
        StructureRow.BrokenRule failure) {
      return SCHEMA.toRow(new StructureRow(link, pattern, failure));
    }
  }

  /** A file whose rows are still coming. */
  private static final class PendingFile {
    private final String path;
    private final Row file;
    private final List<Import> imports = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private int functions;

    PendingFile(Row file) {
      this.path = file.getAs("path");
      this.file = file;
    }

    void add(int part, Row row) {
      if (part == IMPORT) {
        imports.add(
            new Import(
                row.getAs("first"),
                row.getAs("second"),
                row.<Integer>getAs("one"),
                row.<Integer>getAs("start")));
        return;
      }
      String kind = row.getAs("second");
      boolean function = kind.equals("function");
      // The start of a program is looked for by its name, wherever in the file it stands.
      if (declarations.size() >= MOST_DECLARATIONS
          || (function && ++functions > MOST_FUNCTIONS && !"main".equals(row.getAs("third")))) {
        return;
      }
      declarations.add(
          new Declaration(
              row.getAs("first"),
              kind,
              row.getAs("third"),
              row.getAs("fourth"),
              row.getAs("fifth"),
              row.<Integer>getAs("one"),
              row.<Integer>getAs("two"),
              row.<Integer>getAs("start"),
              row.<Integer>getAs("end")));
    }

    StructureFile file() {
      String flags = file.getAs("fourth");
      return new StructureFile(
          path,
          file.getAs("first"),
          file.getAs("second"),
          file.<Integer>getAs("one"),
          file.<Integer>getAs("two"),
          flags.charAt(0) == '1',
          flags.charAt(1) == '1',
          flags.charAt(2) == '1',
          flags.charAt(3) == '1',
          imports,
          declarations,
          file.getAs("third"));
    }
  }
}
