class Runner
  def run(task)
    task.call
  rescue NoMethodError => e
    report(e)
  end
end
