function log(level, ...values) {
  console.log(`[${level}]`, ...values);
}
