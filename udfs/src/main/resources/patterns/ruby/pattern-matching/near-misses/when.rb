def label(event)
  case event
  when Click then 'click'
  when Key then 'key'
  end
end
