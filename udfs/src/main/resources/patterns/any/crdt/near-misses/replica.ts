export class Replica {
  promote(): void {
    this.role = "primary";
  }
}
