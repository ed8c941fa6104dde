class Counter {
  up() {
    this.value++;
    return this;
  }

  down() {
    this.value--;
    return this;
  }

  get() {
    return this.value;
  }
}
