export async function withRetry<T>(task: () => Promise<T>, retries: number): Promise<T> { // expect: retry-helper
  for (let attempt = 0; ; attempt++) {
    try {
      return await task();
    } catch (error) {
      if (attempt >= retries) throw error;
      await delay(100 * 2 ** attempt);
    }
  }
}
