using Blank

puts 'empty' if ARGV.first.blank?
