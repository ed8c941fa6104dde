def fuse(graph): # expect: kernel-fusion
    for node in list(graph.nodes):
        for user in node.users:
            if node.op.is_pointwise and user.op.is_elementwise and can_fuse(node, user):
                graph.replace([node, user], FusedKernel(node, user))


def can_fuse(producer, consumer):
    return producer.shape == consumer.shape and len(producer.users) == 1
