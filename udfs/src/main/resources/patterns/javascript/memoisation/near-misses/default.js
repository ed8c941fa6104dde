function port(options) {
  options.port ??= 8080;
  return options.port;
}
