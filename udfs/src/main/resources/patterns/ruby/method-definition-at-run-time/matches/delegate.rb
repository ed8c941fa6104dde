class Module
  def forward(name, to:) # expect: method-definition-at-run-time
    module_eval(<<~RUBY, __FILE__, __LINE__ + 1)
      def #{name}(...) = #{to}.#{name}(...)
    RUBY
  end
end
