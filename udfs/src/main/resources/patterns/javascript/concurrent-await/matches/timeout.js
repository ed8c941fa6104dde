function withTimeout(task, milliseconds) {
  return Promise.race([ // expect: concurrent-await
    task(),
    delay(milliseconds).then(() => {
      throw new Error('timed out');
    }),
  ]);
}
