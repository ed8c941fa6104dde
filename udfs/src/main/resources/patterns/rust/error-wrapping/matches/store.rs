impl Store {
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        let file = File::open(path).map_err(|source| StoreError::Open { path: path.into(), source })?; // expect: error-wrapping
        let header = Header::read(&file).map_err(StoreError::Header)?; // expect: error-wrapping
        Ok(Store { file, header })
    }
}
