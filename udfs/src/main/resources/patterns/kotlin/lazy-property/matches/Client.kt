private val client by lazy { // expect: lazy-property
  HttpClient(timeout = 30)
}

fun get(path: String) = client.get(path)
