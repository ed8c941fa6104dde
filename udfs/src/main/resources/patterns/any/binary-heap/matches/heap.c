static void sift_up(int *heap, int at) {
  while (at > 0) {
    int parent = (at - 1) / 2;
    if (heap[parent] <= heap[at]) return;
    int kept = heap[at];
    heap[at] = heap[parent];
    heap[parent] = kept;
    at = parent;
  }
}

static void sift_down(int *heap, int size, int at) { // expect: binary-heap
  for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && heap[child + 1] < heap[child]) child++;
    swap(&heap[at], &heap[child]);
    at = child;
  }
  at = (at - 1) / 2;
}
