export class Sequence {
  constructor(private readonly steps: Step[]) {}

  run(input: string): string {
    return this.steps.reduce((text, step) => step.apply(text), input);
  }
}
