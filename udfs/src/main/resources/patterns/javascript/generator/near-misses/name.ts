function yieldOf(harvest: Harvest): number {
  return harvest.weight / harvest.area;
}
