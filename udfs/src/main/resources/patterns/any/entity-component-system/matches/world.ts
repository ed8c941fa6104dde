export class World { // expect: entity-component-system
  private components = new Map<string, Map<number, unknown>>();
  private next = 0;

  createEntity(): number {
    return this.next++;
  }

  addComponent(entity: number, name: string, value: unknown): void {
    this.components.get(name)!.set(entity, value);
  }

  query(...names: string[]): number[] {
    return this.entities.filter((entity) => names.every((n) => this.components.get(n)!.has(entity)));
  }

  run(systems: System[], seconds: number): void {
    systems.forEach((system) => system.update(this.query(...system.needs), seconds));
  }
}
