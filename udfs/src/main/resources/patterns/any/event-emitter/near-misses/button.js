export class Button {
  constructor(element) {
    element.addEventListener("click", () => this.press());
  }

  press() {
    this.onPress();
  }
}
