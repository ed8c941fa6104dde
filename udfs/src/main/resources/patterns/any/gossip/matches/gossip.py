import random


class Gossiper: # expect: gossip
    def tick(self):
        self.own.heartbeat += 1
        for peer in random.sample(self.peers, 3):
            self.merge(peer.ping(self.members))

    def merge(self, heard):
        for name, member in heard.items():
            if member.heartbeat > self.members[name].heartbeat:
                self.members[name] = member
            elif member.suspect:
                self.members[name].alive = False
