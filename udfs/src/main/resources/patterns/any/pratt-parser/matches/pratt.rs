fn expr_bp(lexer: &mut Lexer, min_bp: u8) -> Expr { // expect: pratt-parser
    let mut left = primary(lexer);
    loop {
        let op = lexer.peek();
        let (l_bp, r_bp) = binding_power(op);
        if l_bp < min_bp {
            return left;
        }
        lexer.next();
        left = Expr::Binary(op, Box::new(left), Box::new(expr_bp(lexer, r_bp)));
    }
}
