final class Handshake {
  void run() throws java.io.IOException { // expect: tls-handshake
    write(new ClientHello(cipherSuites));
    ServerHello serverHello = readServerHello();
    check(readCertificate());
    byte[] sharedSecret = keyExchange(serverHello.keyShare());
    secrets = keySchedule.derive(sharedSecret, transcript.hash());
    writeFinished(secrets);
    expectFinished();
  }
}
