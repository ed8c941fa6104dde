var groups = from word in words // expect: query-expression
             group word by word.Length;
