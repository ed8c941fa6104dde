suspend fun load(id: String): User {
    val response = client.get("/users/$id")
    return response.body()
}
