pub fn flush(table: &mut Table) {
    table.rows.sort();
    table.write();
}
