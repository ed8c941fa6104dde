impl Bvh {
    fn hit(&self, node: usize, ray: &Ray) -> Option<Hit> {
        let node = &self.nodes[node];
        if !node.aabb.intersects(ray) {
            return None;
        }
        if node.is_leaf() {
            return node.object.hit(ray);
        }
        nearer(self.hit(node.left, ray), self.hit(node.right, ray))
    }

    fn axis(&self, bvh_node: &Node) -> usize { // expect: bounding-volume-hierarchy
        bvh_node.aabb.longest_axis()
    }
}
