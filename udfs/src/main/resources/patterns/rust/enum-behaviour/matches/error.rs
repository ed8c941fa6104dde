impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { // expect: enum-behaviour
        match self {
            LoadError::Missing(path) => write!(f, "{} does not exist", path.display()),
            LoadError::Syntax { line, .. } | LoadError::Encoding { line } => write!(f, "line {line}"),
        }
    }
}
