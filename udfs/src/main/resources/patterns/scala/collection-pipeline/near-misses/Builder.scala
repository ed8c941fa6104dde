val request = Request.builder()
  .url("https://example.org/orders")
  .header("Accept", "application/json")
  .build()
