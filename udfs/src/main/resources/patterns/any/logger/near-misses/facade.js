export class Log {
  info(message) { this.target.info(message); }
  warn(message) { this.target.warn(message); }
  error(message) { this.target.error(message); }
}
