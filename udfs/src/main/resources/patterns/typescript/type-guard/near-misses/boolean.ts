export function isEmpty(text: string): boolean {
  return text.length === 0;
}
