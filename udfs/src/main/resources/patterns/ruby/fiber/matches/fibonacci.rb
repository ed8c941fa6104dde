class Fibonacci
  def numbers # expect: fiber
    Enumerator.new do |out|
      a, b = 0, 1
      loop { out << a; a, b = b, a + b }
    end
  end
end
