export type Shape = { type: 'circle'; radius: number } | { type: 'square'; side: number };
