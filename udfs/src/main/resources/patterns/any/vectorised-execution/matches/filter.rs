fn filter(chunk: &mut DataChunk, column: usize, bound: i64) { // expect: vectorised-execution
    let values = chunk.column(column);
    let mut count = 0;
    for i in 0..chunk.size {
        let row = chunk.selection[i];
        chunk.selection[count] = row;
        count += (values[row] > bound) as usize;
    }
    chunk.size = count;
    chunk.set_selection(vector(count));
}
