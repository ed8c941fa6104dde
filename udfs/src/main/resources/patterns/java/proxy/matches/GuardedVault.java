package bank;

public class GuardedVault implements Vault { // expect: proxy
  private final Vault vault;
  private final Credentials credentials;

  public GuardedVault(Vault vault, Credentials credentials) {
    this.vault = vault;
    this.credentials = credentials;
  }

  @Override
  public long withdraw(long cents) {
    if (!credentials.allow("withdraw")) {
      throw new SecurityException("not allowed to withdraw");
    }
    return vault.withdraw(cents);
  }

  @Override
  public long balance() {
    return vault.balance();
  }
}
