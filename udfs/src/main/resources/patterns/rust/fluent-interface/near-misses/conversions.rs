impl AsRef<Matrix> for Matrix {
    fn as_ref(&self) -> &Matrix {
        self
    }
}

impl Matrix {
    fn transpose(&self) -> Matrix {
        let mut other = self.clone();
        other.swap_axes();
        other
    }
}
