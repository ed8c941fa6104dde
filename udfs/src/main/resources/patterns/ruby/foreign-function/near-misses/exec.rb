def version
  `ld --version`.lines.first
end
