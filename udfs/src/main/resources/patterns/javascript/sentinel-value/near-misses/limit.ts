const NOT_FOUND = -1;

export function indexOf(text: string, wanted: string): number {
  const at = text.indexOf(wanted);
  return at === NOT_FOUND ? text.length : at;
}
