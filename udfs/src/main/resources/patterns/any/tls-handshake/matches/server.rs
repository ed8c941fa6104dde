impl Server {
    fn handshake(&mut self) -> Result<(), Error> { // expect: tls-handshake
        let client_hello = self.read_client_hello()?;
        let suite = self.choose_cipher_suite(&client_hello)?;
        self.send(ServerHello::new(suite, self.key_share()));
        self.send(self.certificate.clone());
        let shared_secret = self.key_exchange(&client_hello);
        self.handshake_secret = derive(shared_secret, self.transcript.hash());
        self.expect_finished()
    }
}
