class Settings {
  get theme() {
    return this.values.theme ?? 'light';
  }
}
