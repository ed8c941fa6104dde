fn flush(out: &mut Output) -> io::Result<()> {
    out.flush().map_err(|error| {
        eprintln!("flush failed: {error}");
        error
    })
}
