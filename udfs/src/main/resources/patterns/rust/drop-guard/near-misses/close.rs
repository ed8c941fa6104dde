impl Connection {
    pub fn close(mut self) -> io::Result<()> {
        self.stream.flush()?;
        self.stream.shutdown(Shutdown::Both)
    }
}

fn finish(connection: Connection) {
    drop(connection);
}
