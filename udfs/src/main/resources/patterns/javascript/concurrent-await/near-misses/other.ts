const all = Query.all(names.map((name) => eq(name)));
const first = await Promise.reject(new Error('closed')).catch((error: Error) => error.message);
