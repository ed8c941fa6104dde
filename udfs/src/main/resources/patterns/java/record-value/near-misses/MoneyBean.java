package shop;

public class MoneyBean {
  private long cents;
  private String currency;

  public long getCents() {
    return cents;
  }

  public void setCents(long cents) {
    this.cents = cents;
  }

  public String getCurrency() {
    return currency;
  }
}
