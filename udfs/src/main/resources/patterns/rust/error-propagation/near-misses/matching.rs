fn open_all(paths: &[PathBuf]) -> Result<Vec<File>, io::Error> {
    let mut files = Vec::new();
    for path in paths {
        match File::open(path) {
            Ok(file) => files.push(file),
            Err(e) if e.kind() == io::ErrorKind::NotFound => continue,
            Err(e) => return Err(e),
        }
    }
    Ok(files)
}
