class Range {
  constructor(from, to) {
    this.from = from;
    this.to = to;
  }

  [Symbol.iterator]() {
    let at = this.from;
    return { next: () => (at < this.to ? { value: at++, done: false } : { done: true }) };
  }
}
