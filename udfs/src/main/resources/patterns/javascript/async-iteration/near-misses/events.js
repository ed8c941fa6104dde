function listen(stream, done) {
  stream.on('data', collect);
  stream.on('end', done);
}
