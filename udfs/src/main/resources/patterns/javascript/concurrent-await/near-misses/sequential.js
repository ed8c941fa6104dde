async function migrate(steps) {
  for (const step of steps) {
    await step.run();
  }
  await Promise.resolve();
}
