Templates.prototype.get = function (name) {
  return this.cache[name] || (this.cache[name] = this.load(name)); // expect: memoisation
};
