class Config
  def method_missing(name, *) # expect: method-missing
    @values.fetch(name) { super }
  end

  def respond_to_missing?(name, include_private = false)
    @values.key?(name) || super
  end
end
