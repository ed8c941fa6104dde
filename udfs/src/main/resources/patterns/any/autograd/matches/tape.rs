impl Tape {
    pub fn backward(&mut self, output: usize) { // expect: autograd
        self.nodes[output].grad = 1.0;
        for i in (0..=output).rev() {
            let node = self.nodes[i].clone();
            for (parent, weight) in node.parents {
                self.nodes[parent].grad += weight * node.grad;
            }
        }
    }
}
