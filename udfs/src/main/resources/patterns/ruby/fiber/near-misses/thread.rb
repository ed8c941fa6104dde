def start(queue)
  Thread.new { queue.pop.call }
end
