package cli;

final class Commands {
  static final String HELP = "help";

  static int run(String command) {
    switch (command) {
      case HELP:
        return 0;
      case "version":
        return 1;
      default:
        return 2;
    }
  }
}
