function withRetry<T>(call: () => Promise<T>): () => Promise<T> {
  return () => call().catch(call);
}
