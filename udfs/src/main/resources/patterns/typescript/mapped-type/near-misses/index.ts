interface Counts {
  [word: string]: number;
}
