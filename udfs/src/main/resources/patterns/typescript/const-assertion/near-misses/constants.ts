export const LIMITS = { rows: 100, columns: 20 };
const empty = [] as string[];
