export class Recent {
  get(key: string): string | undefined {
    const value = this.entries.get(key);
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  private evict(): void {
    this.entries.delete(this.entries.keys().next().value);
  }
}
