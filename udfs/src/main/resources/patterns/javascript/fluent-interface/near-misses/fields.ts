export class Sprite {
  setX(x: number): void {
    this.x = x;
  }
  setY(y: number): void {
    this.y = y;
  }
  parent(): Sprite {
    return this.owner;
  }
}
