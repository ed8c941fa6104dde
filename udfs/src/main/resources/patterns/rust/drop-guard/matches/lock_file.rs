pub struct LockFile {
    path: PathBuf,
}

impl Drop for LockFile { // expect: drop-guard
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}
