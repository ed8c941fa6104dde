impl Fonts {
    fn width(&mut self, word: &str) -> f32 {
        *self.widths.entry(word.to_owned()).or_insert_with(|| measure(&self.face, word)) // expect: memoisation
    }
}
