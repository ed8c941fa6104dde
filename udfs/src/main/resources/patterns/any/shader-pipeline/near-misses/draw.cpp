void Draw(Canvas& canvas, const Shape& shape) {
  for (const auto& vertex : shape.vertices) canvas.LineTo(vertex);
}
