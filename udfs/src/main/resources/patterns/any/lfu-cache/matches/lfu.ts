export class FrequencyCache { // expect: lfu-cache
  private minFreq = 0;

  get(key: string): string | undefined {
    const entry = this.entries.get(key);
    if (entry !== undefined) {
      entry.freq += 1;
    }
    return entry?.value;
  }

  private evict(): void {
    const bucket = this.buckets.get(this.minFreq);
    this.entries.delete(bucket.first());
  }
}
