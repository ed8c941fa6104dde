export class Carousel {
  next() {
    this.index = (this.index + 1) % this.slides.length;
    this.render();
  }
  previous() {
    this.index = (this.index + this.slides.length - 1) % this.slides.length;
    this.push({ read: true, write: false });
  }
}
