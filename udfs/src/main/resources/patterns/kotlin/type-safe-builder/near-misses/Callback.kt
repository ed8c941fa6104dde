fun load(id: String, done: (Page) -> Unit) {
    done(find(id))
}
