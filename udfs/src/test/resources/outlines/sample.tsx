import React from "react";
interface Props { name: string }
export const Hello = ({ name }: Props) => <p>{name}</p>;
export function Page() { return <Hello name="x" />; }
