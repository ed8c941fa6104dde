class Button
  def attach_function(name, &block)
    @handlers[name] = block
  end
end
