const kind = value instanceof Date ? 'date' : 'other';
export type Kind = typeof kind;
