package mail;

final class MailBuilder {
  private String to;
  private String subject;

  MailBuilder to(String address) {
    to = address;
    return this;
  }

  MailBuilder subject(String text) {
    subject = text;
    return this;
  }

  String build() {
    return to + ": " + subject;
  }
}
