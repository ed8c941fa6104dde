sealed class LoadResult { // expect: sealed-hierarchy
    data class Loaded(val page: Page) : LoadResult()
    data class Failed(val cause: Throwable) : LoadResult()
}
