interface Shape {
  kind: 'circle' | 'square';
  radius?: number;
  side?: number;
}
