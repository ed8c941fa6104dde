class Orders
  include Enumerable

  def each(&block) = @orders.each(&block)
end
