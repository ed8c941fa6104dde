interface Bond {
  yield(price: number): number;
}

export const area = (width: number, height: number): number => width * height;
