impl Collector {
    pub fn collect(&mut self, heap: &mut Heap) { // expect: garbage-collector
        self.mark_roots(heap);
        while let Some(object) = self.gray_stack.pop() {
            self.trace(heap, object);
        }
        self.sweep(heap);
    }

    fn trace(&mut self, heap: &Heap, object: usize) {
        for child in heap.children(object) {
            if !heap.is_marked(child) {
                self.gray_stack.push(child);
            }
        }
    }

    fn sweep(&mut self, heap: &mut Heap) {
        heap.objects.retain(|object| object.marked);
    }
}
