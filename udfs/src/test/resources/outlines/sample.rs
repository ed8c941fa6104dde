use std::collections::HashMap;
use std::{fmt, io::{self, Read}, sync::Arc as Shared};
use crate::model::*;
mod other;
/// A point.
pub struct Point<T> { x: T }
pub enum Shape { Dot, Circle(u32) }
pub trait Area { fn area(&self) -> f64; fn name(&self) -> String { String::new() } }
impl<T> Point<T> {
    /// Makes one.
    pub fn new(x: T) -> Self {
        if a && b { } else if c { } else { }
        match x { 1 => {} _ => {} }
        read()?;
        Self { x }
    }
}
impl Area for Point<i32> { fn area(&self) -> f64 { 0.0 } }
mod inner { pub fn helper(n: u8, m: u8) {} }
macro_rules! square { ($x:expr) => { $x * $x } }
