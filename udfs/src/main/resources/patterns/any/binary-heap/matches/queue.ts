export class PriorityQueue<T> { // expect: binary-heap
  private heap: T[] = [];

  private up(i: number): void {
    while (i > 0) {
      const parent = (i - 1) >> 1;
      this.swap(i, parent);
      i = parent;
    }
  }

  private down(i: number): void {
    let child = 2 * i + 1;
    while (child < this.heap.length) {
      this.swap(i, child);
      i = child;
      child = 2 * i + 1;
    }
  }
}
