export function retries(limit: number | null): number {
  return limit ?? 3;
}

const known = table.get('key') ?? create('key');
