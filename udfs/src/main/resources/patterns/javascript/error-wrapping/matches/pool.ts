export class PoolError extends Error {}

export async function open(url: string): Promise<Client> {
  return connect(url).catch((cause: unknown) => {
    throw new PoolError('no connection', { cause }); // expect: error-wrapping
  });
}
