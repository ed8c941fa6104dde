fn unpack(archive: &mut Archive<File>, target: &Path) -> io::Result<u64> { // expect: error-propagation
    let mut written = 0;
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = target.join(entry.path()?);
        written += io::copy(&mut entry, &mut File::create(path)?)?;
    }
    Ok(written)
}
