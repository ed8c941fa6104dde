class Repository:
    def find(self, entity_id):
        return self.session.query(self.entity).get(entity_id)
