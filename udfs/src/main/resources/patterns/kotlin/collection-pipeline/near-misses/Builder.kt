val request = Request.Builder()
  .url("https://example.org/orders")
  .header("Accept", "application/json")
  .build()
