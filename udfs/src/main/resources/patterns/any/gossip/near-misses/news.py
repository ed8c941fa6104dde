class GossipColumn:
    def publish(self, story):
        self.stories.append(story)
