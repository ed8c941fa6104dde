class Fridge {
  freeze() {
    this.temperature = -18;
  }
}

new Fridge().freeze();
