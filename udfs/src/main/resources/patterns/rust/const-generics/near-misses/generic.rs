pub struct Grid<T> {
    cells: Vec<T>,
    width: usize,
}
