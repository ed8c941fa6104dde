class Sources {
    String method(String name, String body) {
        return "void " + name + "() {\n" + body + "}\n";
    }
}
