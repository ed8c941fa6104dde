pub fn backward(history: &mut Vec<Page>) -> Option<Page> {
    history.pop()
}
