class EchoProtocol(asyncio.Protocol):
    def data_received(self, data):
        self.transport.write(data)
