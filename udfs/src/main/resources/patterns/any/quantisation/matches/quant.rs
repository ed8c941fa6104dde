pub fn quantize(weights: &[f32]) -> (Vec<i8>, f32) { // expect: quantisation
    let largest = weights.iter().fold(0f32, |m, w| m.max(w.abs()));
    let scale = largest / 127.0;
    let bytes = weights.iter().map(|w| (w / scale).round().clamp(-128.0, 127.0) as i8).collect();
    (bytes, scale)
}
