export class LwwRegister<T> { // expect: crdt
  constructor(readonly replica: string, private value: T, private timestamp = 0) {}

  set(value: T): void {
    this.value = value;
    this.timestamp += 1;
  }

  merge(other: LwwRegister<T>): void {
    if (other.timestamp > this.timestamp) {
      this.value = other.value;
      this.timestamp = other.timestamp;
    }
  }
}
