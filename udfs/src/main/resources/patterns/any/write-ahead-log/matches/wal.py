import os


class WriteAheadLog: # expect: write-ahead-log
    def append(self, record):
        self.file.write(pack(self.lsn, crc(record), record))
        self.file.flush()
        os.fsync(self.file.fileno())
        self.lsn += 1

    def replay(self, table):
        for record in self.records():
            if record.checksum != crc(record.body):
                break
            table.apply(record)
        self.checkpoint = self.lsn
