export function handle(action: { type: string }): void {
  switch (action.type) {
    case 'start':
      start();
      break;
    default:
      throw new Error(`unknown action ${action.type}`);
  }
}
