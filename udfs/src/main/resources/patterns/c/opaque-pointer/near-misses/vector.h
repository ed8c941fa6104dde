typedef struct vector vector;

struct vector {
    double x, y, z;
};

double vector_length(const vector *v);
vector *vector_normalise(vector *v);
