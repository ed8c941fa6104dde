export function current(sessions: Map<string, Session>, id: string): Session {
  if (!sessions.has(id)) {
    throw new Error('no session ' + id);
  }
  return sessions.get(id)!;
}
