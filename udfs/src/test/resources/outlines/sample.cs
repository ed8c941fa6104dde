using System;
using static System.Math;
using Text = System.Text;
namespace App.Model {
  /// <summary>A cart.</summary>
  public class Cart<T> : Base where T : new() {
    public Cart(int size) { }
    [Obsolete]
    public int Total(int a, string b = "") {
      if (a > 1 && b != null) { foreach (var x in items) { } } else if (a < 0) { } else { }
      int Local(int v) { return v; }
      return a switch { 1 => 2, _ => 3 };
    }
    public int Count { get; set; }
    public static Cart<T> operator +(Cart<T> a, Cart<T> b) => a;
    enum Kind { Small }
  }
  struct Point { }
  interface IShape { double Area(); }
  record Person(string Name);
  delegate void Changed(int a);
}
