pub struct Range(usize, usize);

pub struct Point(pub f32, pub f32, pub f32);
