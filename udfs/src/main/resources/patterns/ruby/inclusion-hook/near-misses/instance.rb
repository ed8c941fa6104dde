class Basket
  def included(item)
    @items.include?(item)
  end
end
