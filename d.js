class A { *[Symbol.iterator]() { yield 1 } *walk() { yield 1; } m() { return this; } }
function* g() { yield* h(); }
const f = async function* () { yield 1 };
const { a, b: { c }, d = 2, ...rest } = opts;
function z({ x = 1, y } = {}) { if (!x) throw new Error('x', { cause: err }); if (y) return; go(); }
const v = user?.address?.city ?? 'none';
const q = await Promise.all(xs.map(async x => x + 1));
xs.filter(Boolean).map(x => x);
it.each([[1, 2]])('adds %i', (a, b) => {});
try { x() } finally { await c.close(); }
