def total(rows)
  sum = 0
  for row in rows
    sum += row.amount
  end
  sum
end
