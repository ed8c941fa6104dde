pub fn column(rows: &[Row], name: &str) -> Vec<Value> {
    rows.iter().map(|row| row.get(name)).collect()
}
