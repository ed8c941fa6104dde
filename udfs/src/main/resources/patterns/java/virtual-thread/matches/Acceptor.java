class Acceptor {
    void accept(ServerSocket server) throws IOException { // expect: virtual-thread
        while (true) {
            Socket socket = server.accept();
            Thread.startVirtualThread(() -> serve(socket));
        }
    }
}
