def render(node, depth=0):  # expect: guard-clause
    if node is None:
        return ""
    # Deep trees are cut.
    if depth > MAX_DEPTH:
        return "..."
    parts = [render(child, depth + 1) for child in node.children]
    return node.tag + "(" + ", ".join(parts) + ")"
