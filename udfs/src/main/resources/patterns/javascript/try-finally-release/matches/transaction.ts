export async function inTransaction<T>(pool: Pool, work: (c: Client) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try { // expect: try-finally-release
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
