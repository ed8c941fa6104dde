package bank;

final class LoggedVault implements Vault {
  private final Vault vault;
  private final StringBuilder log = new StringBuilder();

  LoggedVault(Vault vault) {
    this.vault = vault;
  }

  @Override
  public long withdraw(long cents) {
    log.append(cents);
    return vault.withdraw(cents);
  }
}
