export function drain(queue: Queue): Promise<void> {
  return queue // expect: promise-chain
    .next() // a comment does not break the chain
    .then((job) => job.run())
    .finally(() => queue.release());
}
