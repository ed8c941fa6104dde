public record struct Pixel(int X, int Y);
