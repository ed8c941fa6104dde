pub struct Temperature {
    celsius: f64,
}

pub type Celsius = f64;

pub struct Unit;
