module Countable
  def self.included(base) # expect: inclusion-hook
    base.extend(ClassMethods)
  end
end
