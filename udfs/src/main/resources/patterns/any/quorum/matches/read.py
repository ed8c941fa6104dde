def read(replicas, key): # expect: quorum
    quorum = len(replicas) // 2 + 1
    answers = []
    for replica in replicas:
        answers.append(replica.read(key))
        if len(answers) >= quorum:
            return max(answers, key=lambda answer: answer.version)
    raise Unavailable(key)
