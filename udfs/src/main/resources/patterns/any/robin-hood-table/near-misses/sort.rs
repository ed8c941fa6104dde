pub fn sort_by_distance(points: &mut [Point]) {
    for i in 1..points.len() {
        let mut j = i;
        while j > 0 && points[j].distance < points[j - 1].distance {
            points.swap(j, j - 1);
            j -= 1;
        }
    }
}
