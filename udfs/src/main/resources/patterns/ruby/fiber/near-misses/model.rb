def create(fiber)
  FiberOptic.new(fiber) { |f| f.length = 10 }
end
