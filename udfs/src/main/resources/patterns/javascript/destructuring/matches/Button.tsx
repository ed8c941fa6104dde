export function Button(props: ButtonProps) {
  const { label, className, ...rest } = props; // expect: destructuring
  return <button className={join('button', className)} {...rest}>{label}</button>;
}
