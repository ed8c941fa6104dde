class Recorder < BasicObject
  def method_missing(name, *arguments, &block) # expect: method-missing
    @calls << name
    @target.__send__(name, *arguments, &block)
  end
end
