class Queue
  def push(task)
    @heap << task
    @heap.sort_by!(&:priority)
  end

  def pop
    @heap.shift
  end
end
