impl Droppable for Shipment {
    fn drop(&mut self, at: Place) {
        self.place = at;
    }
}
