export async function load(url: string): Promise<Response> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const response = await fetch(url);
    if (response.ok) return response;
    await delay(1000);
  }
  throw new Error(url);
}
