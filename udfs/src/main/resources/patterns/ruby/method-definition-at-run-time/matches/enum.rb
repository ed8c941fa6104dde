module States
  def states(*names) # expect: method-definition-at-run-time
    names.each do |name|
      define_method("#{name}?") { state == name }
      define_method("#{name}!") { update(state: name) }
    end
  end
end
