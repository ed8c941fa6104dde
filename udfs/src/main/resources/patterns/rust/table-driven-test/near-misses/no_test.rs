fn register(table: &mut Table) {
    for (name, function) in BUILTINS {
        debug_assert!(!table.contains(name));
        table.insert(name, function);
    }
}
