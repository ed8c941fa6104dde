val adults = for (user <- users if user.age >= 18) yield user.name // expect: for-comprehension
