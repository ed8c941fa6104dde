fun pages(start: String): Flow<Page> = flow { // expect: flow
    var next: String? = start
    while (next != null) {
        val page = client.get(next)
        emit(page)
        next = page.next
    }
}
