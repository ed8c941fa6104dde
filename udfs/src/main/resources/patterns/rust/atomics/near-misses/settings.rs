pub fn load(path: &Path, format: Format) -> io::Result<Settings> {
    let reader = Reader::open(path)?;
    reader.load(format, Strictness::Relaxed)
}
