package mail;

public final class EmailBuilder { // near the product
  interface FromStep {
    ToStep from(String address);
  }

  interface ToStep {
    SubjectStep to(String address);
  }

  interface SubjectStep {
    SendStep subject(String subject);
  }

  interface SendStep {
    Email build();
  }

  record Email(String from, String to, String subject) {}

  private static final class Steps implements FromStep, ToStep, SubjectStep, SendStep { // expect: step-builder
    private String from;
    private String to;
    private String subject;

    @Override
    public ToStep from(String address) {
      this.from = address;
      return this;
    }

    @Override
    public SubjectStep to(String address) {
      this.to = address;
      return this;
    }

    @Override
    public SendStep subject(String text) {
      this.subject = text;
      return this;
    }

    @Override
    public Email build() {
      return new Email(from, to, subject);
    }
  }

  public static FromStep email() {
    return new Steps();
  }
}
