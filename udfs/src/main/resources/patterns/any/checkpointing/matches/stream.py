class Stream:
    def take_checkpoint(self): # expect: checkpointing
        offset = self.reader.offset
        self.storage.write(self.name, {"offset": offset, "state": self.state})
        self.storage.rename(self.name)
        self.journal.prune(offset)

    def restore(self):
        saved = self.storage.read(self.name)
        self.reader.seek(saved["offset"])
