export function Total({ cart }: { cart?: Cart }) {
  const total = cart?.total() ?? 0; // expect: optional-chain
  return <span className="total">{total}</span>;
}
