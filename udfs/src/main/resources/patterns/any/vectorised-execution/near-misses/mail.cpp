void SendBatch(const Mail* mails, int size) {
  for (int i = 0; i < size; i++) {
    Send(mails[i]);
  }
}
