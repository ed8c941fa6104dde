export function Table({ rows }: TableProps) {
  const columns = ([{ key: 'name' }, { key: 'total' }] as const).map((column) => column.key); // expect: const-assertion
  return <Grid columns={columns} rows={rows} />;
}
