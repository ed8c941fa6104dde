module Models
  def self.const_missing(name) # expect: inclusion-hook
    require "models/#{name.downcase}"
    const_get(name)
  end
end
