struct Batch { int size; int selection[1024]; int* columns[16]; };

class FilterOperator { // expect: vectorised-execution
 public:
  void Next(Batch* batch) {
    int kept = 0;
    const int* column = batch->columns[column_];
    for (int i = 0; i < batch->size; i++) {
      int row = batch->selection[i];
      batch->selection[kept] = row;
      kept += column[row] > bound_;
    }
    batch->size = kept;
  }
  int column_, bound_;
};
