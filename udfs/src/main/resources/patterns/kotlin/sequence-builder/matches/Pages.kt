fun pages(client: Client, path: String): Flow<Page> = flow { // expect: sequence-builder
  var next: String? = path
  while (next != null) {
    val page = client.get(next)
    emit(page)
    next = page.next
  }
}
