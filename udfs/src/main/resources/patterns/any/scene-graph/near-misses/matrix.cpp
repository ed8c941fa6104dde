Matrix Multiply(const Matrix& left, const Matrix& right) {
  Matrix product;
  for (int i = 0; i < 16; i++) product.at[i] = Dot(left.Row(i / 4), right.Column(i % 4));
  return product;
}
