class Range {
  [Symbol.iterator]() {
    let next = this.from;
    return { next: () => ({ value: next++, done: next > this.to }) };
  }
}
