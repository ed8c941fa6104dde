export function color(level: string): string {
  switch (level) {
    case 'error':
      return 'red';
    default:
      return 'white';
  }
}
