export class ParticlePool { // expect: free-list
  private freeList: Particle[] = [];

  acquire(): Particle {
    return this.freeList.pop() ?? new Particle();
  }

  release(particle: Particle): void {
    particle.reset();
    this.freeList.push(particle);
  }
}
