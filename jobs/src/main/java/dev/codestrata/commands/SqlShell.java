package dev.codestrata.commands;

import dev.codestrata.source.functions.SqlFunction;
import dev.codestrata.source.functions.SqlFunctions;
import dev.codestrata.tables.RecordSchema;
import dev.codestrata.tables.Tables;
import dev.codestrata.tables.Views;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.catalyst.util.SQLKeywordUtils;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import scala.collection.JavaConverters;

/**
 * Reads statements from a terminal until {@code quit} or its end: over several lines up to a
 * semicolon, with a history that outlives the shell and with completion of tables, views, columns,
 * functions and keywords. What a statement throws is told in one line, and the next is read.
 */
final class SqlShell {

  private static final Set<String> WORDS_TO_LEAVE = Set.of("quit", "exit", "quit;", "exit;");

  /** Runs one statement. */
  interface Statements {
    /** Spark throws exceptions that its Scala signatures do not declare. */
    void run(String sql) throws Exception;
  }

  private final LineReader reader;
  private final Statements statements;
  private final PrintStream messages;

  /**
   * @param history the file that keeps what was entered; it is made where there is none
   */
  SqlShell(Terminal terminal, Path history, Statements statements, PrintStream messages) {
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new WholeStatements())
            .completer(new Names())
            .variable(LineReader.HISTORY_FILE, history)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "         -> ")
            // A ! in a statement is a comparison.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .build();
    this.statements = statements;
    this.messages = messages;
  }

  /** Where programs keep such things: {@code $XDG_STATE_HOME} or {@code ~/.local/state}. */
  static Path historyFile() {
    String state = System.getenv("XDG_STATE_HOME");
    Path folder =
        state == null || state.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "state")
            : Path.of(state);
    return folder.resolve("codestrata").resolve("sql_history");
  }

  void run() throws IOException {
    messages.println("Statements end with ; and the shell with quit or Ctrl-D.");
    try {
      while (true) {
        String entered;
        try {
          entered = reader.readLine("codestrata> ");
        } catch (UserInterruptException e) {
          continue;
        } catch (EndOfFileException e) {
          return;
        }
        if (WORDS_TO_LEAVE.contains(entered.strip())) {
          return;
        }
        for (String statement : SqlStatements.split(entered)) {
          try {
            statements.run(statement);
          } catch (Exception e) {
            messages.println("codestrata: " + Codestrata.oneLine(e));
            break;
          }
        }
      }
    } finally {
      reader.getHistory().save();
    }
  }

  /** A line is complete where it ends with a semicolon, is empty or leaves the shell. */
  private static final class WholeStatements extends DefaultParser {

    WholeStatements() {
      setQuoteChars(new char[0]);
      setEscapeChars(null);
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
      String stripped = line.strip();
      if (context == ParseContext.ACCEPT_LINE
          && !stripped.isEmpty()
          && !stripped.endsWith(";")
          && !WORDS_TO_LEAVE.contains(stripped)) {
        throw new EOFError(-1, -1, "the statement goes on", ";");
      }
      return super.parse(line, cursor, context);
    }

    /** Names end where one could begin. */
    @Override
    public boolean isDelimiterChar(CharSequence text, int position) {
      return !Character.isLetterOrDigit(text.charAt(position)) && text.charAt(position) != '_';
    }
  }

  /** Every name that a statement over a lake can have. */
  private static final class Names implements Completer {

    private final TreeMap<String, Candidate> candidates = new TreeMap<>();

    Names() {
      for (String keyword : JavaConverters.seqAsJavaList(SQLKeywordUtils.keywords())) {
        add(keyword, "keywords", null);
      }
      Tables.all().forEach(table -> addColumns(table.schema()));
      Views.all().forEach(view -> addColumns(view.schema()));
      for (SqlFunction function : SqlFunctions.all()) {
        add(function.name(), "functions", null);
      }
      Tables.all().forEach(table -> add(table.name(), "tables", table.comment()));
      Views.all().forEach(view -> add(view.name(), "views", view.comment()));
    }

    private void addColumns(RecordSchema<?> schema) {
      for (String column : schema.structType().fieldNames()) {
        add(column, "columns", null);
      }
    }

    /** A name that stands for several things is that which was added last. */
    private void add(String name, String group, String description) {
      boolean blankAfterwards = !group.equals("functions");
      candidates.put(
          name, new Candidate(name, name, group, description, null, null, blankAfterwards));
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> found) {
      found.addAll(candidates.values()); // the reader keeps those that match
    }
  }
}
