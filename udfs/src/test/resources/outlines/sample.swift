import Foundation
/// A cart.
public class Cart<T>: Base {
    init(size: Int) { self.size = size }
    func total(_ a: Int, b: String = "") -> Int {
        guard a > 0 else { return 0 }
        for i in items { if a > 1 && b.isEmpty { print(i) } }
        return a > 1 ? 1 : 2
    }
}
struct Point { }
enum Color { case red }
protocol Shape { func area() -> Double }
extension Point: Shape { func area() -> Double { return 0 } }
typealias Name = String
