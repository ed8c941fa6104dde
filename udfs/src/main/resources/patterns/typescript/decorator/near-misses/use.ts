class Orders {
  @timed
  list() {
    return this.store.all();
  }
}
