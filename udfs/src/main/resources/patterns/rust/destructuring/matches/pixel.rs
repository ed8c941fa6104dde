fn luminance(pixel: Rgb) -> f32 {
    let Rgb(red, green, blue) = pixel; // expect: destructuring
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
