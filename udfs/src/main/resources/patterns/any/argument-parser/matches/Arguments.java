final class Arguments {
  void parse(String[] args) { // expect: argument-parser
    for (String arg : args) {
      if (!arg.startsWith("-")) {
        continue;
      }
      int equals = arg.indexOf("=");
      String name = equals < 0 ? arg : arg.substring(0, equals);
      Option option = options.get(name);
      if (option == null) {
        throw new IllegalArgumentException("unknown option " + arg);
      }
      option.set(arg.substring(equals + 1));
    }
  }
}
