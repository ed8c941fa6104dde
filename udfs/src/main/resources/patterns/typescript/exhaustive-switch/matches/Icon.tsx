export function Icon({ status }: { status: Status }) {
  switch (status) { // expect: exhaustive-switch
    case 'ok':
      return <Check />;
    case 'failed':
      return <Cross />;
    default:
      throw new UnreachableError(status);
  }
}
