function add(counts, index) {
  counts[index] += 1;
  return counts[index];
}
