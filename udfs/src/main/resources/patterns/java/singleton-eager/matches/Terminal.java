package cli;

public final class Terminal { // expect: singleton-eager
  private static final Terminal CONSOLE = new Terminal(System.console() != null);
  private final boolean interactive;

  private Terminal(boolean interactive) {
    this.interactive = interactive;
  }

  public static boolean isInteractive() {
    return CONSOLE.interactive;
  }
}
