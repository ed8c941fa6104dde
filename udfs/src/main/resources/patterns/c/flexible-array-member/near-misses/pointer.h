struct text {
    int length;
    char *bytes;
};

int sum(int count, const int values[]);
