export function theme(user?: User): string {
  return user?.settings?.theme ?? 'light'; // expect: optional-chain
}
