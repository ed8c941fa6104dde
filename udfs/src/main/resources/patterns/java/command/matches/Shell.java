package shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

class Shell { // expect: command
  private final Map<String, Consumer<String>> commands = new HashMap<>();

  Shell() {
    commands.put("echo", System.out::println);
    commands.put("exit", line -> System.exit(0));
  }

  void handle(String name, String rest) {
    Consumer<String> command = commands.get(name);
    if (command == null) {
      System.err.println("unknown: " + name);
    } else {
      command.accept(rest);
    }
  }
}
