function chain(target) {
  return {
    add() {
      target.add();
      return target;
    },
    remove() {
      return target;
    },
    clear() {
      return target;
    },
  };
}
