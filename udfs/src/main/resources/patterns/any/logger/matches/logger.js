const LEVELS = { debug: 0, info: 1, warn: 2, error: 3 };

export class Logger { // expect: logger
  constructor(level, stream) {
    this.level = LEVELS[level];
    this.stream = stream;
  }

  log(level, message) {
    if (LEVELS[level] < this.level) return;
    this.stream.write(new Date().toISOString() + " " + message);
  }

  debug(message) { this.log("debug", message); }
  info(message) { this.log("info", message); }
  warn(message) { this.log("warn", message); }
}
