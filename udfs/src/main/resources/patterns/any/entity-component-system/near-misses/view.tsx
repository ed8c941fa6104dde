export function Panel({ entity }: Props) {
  return <div className="component">{entity.name}</div>;
}
