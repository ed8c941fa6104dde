class Config
  def respond_to_missing?(name, include_private = false)
    @values.key?(name) || super
  end
end
