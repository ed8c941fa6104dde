#[derive(Clone, Copy)]
pub enum Level {
    Quiet,
    Normal,
    Verbose(u8),
}

impl Level {
    pub fn label(&self) -> &'static str { // expect: enum-behaviour
        match self {
            Level::Quiet => "quiet",
            Level::Normal => "normal",
            Level::Verbose(_) => "verbose",
        }
    }

    pub fn number(self) -> u8 { // expect: enum-behaviour
        match self {
            Self::Quiet => 0,
            Self::Normal => 1,
            Self::Verbose(more) => 1 + more,
        }
    }
}
