const pending = [];
for (const file of files) {
  pending.push(upload(file));
}
await Promise.all(pending);
