export async function body(request: AsyncIterable<Buffer>): Promise<Buffer> { // expect: async-iteration
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
