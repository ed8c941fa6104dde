package dev.codestrata.commands;

import dev.codestrata.errors.CodestrataException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Spec;

/** The command line: {@code codestrata COMMAND}. Exit statuses are those of the contract. */
@Command(
    name = "codestrata",
    description =
        "Lists of Git repositories in, a Delta lake of code, history and code patterns out.",
    mixinStandardHelpOptions = true,
    versionProvider = Codestrata.Version.class,
    subcommands = {
      RunCommand.class,
      StatusCommand.class,
      RetryCommand.class,
      SqlCommand.class,
      PatternsCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Codestrata implements Runnable {

  /** Set once a signal asks the process to stop; errors that follow from the stop are not news. */
  private static final AtomicBoolean STOPPING = new AtomicBoolean();

  private static final int INTERRUPTED = 130;

  @Spec private CommandLine.Model.CommandSpec spec;

  /** Runs the command and ends the process with its status. */
  public static void main(String[] arguments) {
    Thread stopNotice =
        new Thread(
            () -> {
              STOPPING.set(true);
              System.err.println(
                  "codestrata: interrupted; nothing written is lost, the same command goes on from here");
            },
            "stop-notice");
    Runtime.getRuntime().addShutdownHook(stopNotice);
    int status = execute(arguments);
    if (STOPPING.get()) {
      Runtime.getRuntime().halt(INTERRUPTED);
    }
    Runtime.getRuntime().removeShutdownHook(stopNotice);
    System.exit(status);
  }

  /** Runs the command and returns its exit status; for programs and tests. */
  public static int execute(String... arguments) {
    return new CommandLine(new Codestrata())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(
            (e, ignored) -> {
              System.err.println(
                  "codestrata: "
                      + e.getMessage()
                      + "; see codestrata "
                      + (e.getCommandLine().getCommand() instanceof Codestrata
                          ? ""
                          : e.getCommandLine().getCommandName() + " ")
                      + "--help");
              return CommandLine.ExitCode.USAGE;
            })
        .setExecutionExceptionHandler(
            (e, commandLine, parsed) ->
                report(
                    e,
                    commandLine.getCommand() instanceof SparkCommand command
                        && command.common.debug))
        .execute(arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(System.err);
  }

  private static int report(Throwable error, boolean debug) {
    if (STOPPING.get()) {
      return INTERRUPTED;
    }
    System.err.println("codestrata: " + oneLine(error));
    if (debug) {
      error.printStackTrace(System.err);
    } else if (!(error instanceof CodestrataException)) {
      System.err.println("codestrata: give --debug to see where this came from");
    }
    return error instanceof CodestrataException known ? known.exitStatus() : 1;
  }

  /** The error in one line: the first line of the message of the cause that says most. */
  static String oneLine(Throwable error) {
    Throwable telling = error;
    while (!(telling instanceof CodestrataException)
        && telling.getCause() != null
        && telling.getCause() != telling) {
      telling = telling.getCause();
    }
    String message = telling.getMessage();
    if (message == null || message.isBlank()) {
      return telling.getClass().getSimpleName();
    }
    String first = message.lines().findFirst().orElse("");
    return telling instanceof CodestrataException
        ? first
        : telling.getClass().getSimpleName() + ": " + first;
  }

  /** The version from the jar's manifest, or that of a build from sources. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Codestrata.class.getPackage().getImplementationVersion();
      return new String[] {"codestrata " + (version == null ? "(from sources)" : version)};
    }
  }
}
