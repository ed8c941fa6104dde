class Queue
  extend Forwardable
  def_delegators :@items, :push, :shift, :size
end
