import ast


def evaluate(expression, names):  # expect: code-generation
    tree = ast.Expression(body=rewrite(expression))
    return eval(compile(ast.fix_missing_locations(tree), "<rule>", "eval"), names)
