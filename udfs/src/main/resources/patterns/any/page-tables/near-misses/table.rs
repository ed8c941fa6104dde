pub fn page(table: &Table, number: usize) -> &[Row] {
    &table.rows[number * 20..(number + 1) * 20]
}
