public string Theme(User user) => user?.Settings?.Theme ?? "light"; // expect: null-chain
