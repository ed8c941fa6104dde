class MinHeap # expect: binary-heap
  def bubble_up(index)
    parent = (index - 1) / 2
    return if index.zero? || @items[parent] <= @items[index]
    swap(index, parent)
    bubble_up(parent)
  end

  def bubble_down(index)
    child = 2 * index + 1
    return if child >= @items.size
    swap(index, child)
    bubble_down(child)
  end
end
