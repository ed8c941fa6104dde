impl Roman for u32 {
    fn digit(&self) -> char {
        match self {
            1 => 'I',
            5 => 'V',
            _ => '?',
        }
    }
}
