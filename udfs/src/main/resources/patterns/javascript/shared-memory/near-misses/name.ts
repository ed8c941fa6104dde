class AtomicsView {
  store(value: number) {
    this.values.push(value);
  }
}
