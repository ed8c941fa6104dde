class Docs
  def help
    'define_method makes methods'
  end
end
