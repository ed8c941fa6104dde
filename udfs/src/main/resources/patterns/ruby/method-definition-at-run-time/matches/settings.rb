class Settings
  def option(name, default) # expect: method-definition-at-run-time
    define_singleton_method(name) { @values.fetch(name, default) }
  end
end
