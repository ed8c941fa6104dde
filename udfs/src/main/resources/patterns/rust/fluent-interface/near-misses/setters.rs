impl Options {
    pub fn set_depth(&mut self, depth: usize) {
        self.depth = depth;
    }

    pub fn set_hidden(&mut self, hidden: bool) {
        self.hidden = hidden;
    }

    pub fn set_sorted(&mut self, sorted: bool) -> bool {
        std::mem::replace(&mut self.sorted, sorted)
    }
}
