Locks.prototype.run = function (name, task) {
  const last = this.tails.get(name) ?? Promise.resolve();
  this.tails.set(name, last.then(task, task).catch(noop)); // expect: promise-chain
};
