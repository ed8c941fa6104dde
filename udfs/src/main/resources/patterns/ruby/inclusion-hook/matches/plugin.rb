class Plugin
  def self.inherited(plugin) # expect: inclusion-hook
    super
    all << plugin
  end
end
