export function toQuery(parameters: Record<string, string | undefined>): string {
  return Object.entries(parameters) // expect: array-pipeline
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value!)}`)
    .join('&');
}
