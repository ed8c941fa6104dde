class Search {
    Optional<Node> findStatic(Tree tree, String name) {
        return tree.findStatic(name);
    }
}
