export function decode(entity: string): string {
  return entities.get(entity) ?? entity;
}
